/** The language in force: the one named at start, else the reader's setting, else the system's. A BCP 47 tag. */
export function languageInForce(named: string | null, set: string | null, system: readonly string[]): string {
  return named ?? set ?? system[0] ?? 'en';
}
