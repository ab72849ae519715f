/** How parts of a result look: strong for what is looked for, faint for what surrounds it, marked for a hit. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  marked(text: string): string;
}

/** ANSI colours for a person at a terminal (https://no-color.org is honoured), plain text for everyone else. */
export function styleFor(isTerminal: boolean, environment: Record<string, string | undefined>): Style {
  const coloured = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const paint = (on: number, off: number) => (text: string) =>
    coloured && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { strong: paint(1, 22), faint: paint(2, 22), marked: paint(33, 39) };
}
