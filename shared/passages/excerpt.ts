const usual = 200;

/** The beginning of a text for lists, about 200 characters, ended at a word. Scripts without spaces are cut between signs. */
export function excerptOf(text: string): string {
  const line = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
  if (line.length <= usual) return line;
  const cut = line.slice(0, usual + 1);
  const space = cut.lastIndexOf(' ');
  const end = space > usual * 0.6 ? cut.slice(0, space) : wholeCharacters(cut.slice(0, usual));
  return `${end.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Without the half of a surrogate pair at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
