/** Joins the class names that apply. CSS modules give `undefined` for a name that is not there; it is left out. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
