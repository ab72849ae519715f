/** The language in force: the one named at start, else the reader's setting, else the system's. A BCP 47 tag. */
export function languageInForce(named: string | null, set: string | null, system: readonly string[]): string {
  return named ?? set ?? system.find((tag) => language.test(tag)) ?? 'en';
}

/** A system that speaks no language says `C` or `POSIX`. */
const language = /^[a-z]{2,3}(-|$)/i;
