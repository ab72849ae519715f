/** Lines shorter than this say nothing about where a text is wrapped. */
const narrowest = 40;
/** No mail or terminal wraps later. */
const widest = 120;

/**
 * The paragraphs of a plain text: parted by blank lines, else a line each, with lines that a mail or a database wrapped
 * joined again. Lists keep their lines.
 */
export function splitText(text: string): string[] {
  const lines = linesOf(text);
  const groups = groupsOf(lines);
  const parted = groups.length > 1 && groups.length * 12 > lines.filter((line) => line !== '').length;
  return groups.flatMap((group) => paragraphsOf(group, parted));
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').trimEnd());
}

/** Lines that stand together, without the blank ones. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function paragraphsOf(group: readonly string[], parted: boolean): string[] {
  const width = wrapWidth(group);
  if (width === null) return group.map((line) => line.trim());
  const paragraphs: string[] = [];
  let paragraph = '';
  for (const [index, line] of group.entries()) {
    const text = line.trim();
    const opens = paragraph === '' || isListItem(text) || (!parted && isIndented(line, group[index - 1]));
    if (opens && paragraph !== '') paragraphs.push(paragraph);
    paragraph = opens ? text : joined(paragraph, text);
    if (!parted && endsParagraph(text, width)) {
      paragraphs.push(paragraph);
      paragraph = '';
    }
  }
  return paragraph === '' ? paragraphs : [...paragraphs, paragraph];
}

/** The width at which a group of lines is wrapped; null where each line is a paragraph. */
function wrapWidth(group: readonly string[]): number | null {
  if (group.length < 2) return null;
  const lengths = group.map((line) => line.trim().length);
  const width = Math.max(...lengths.slice(0, 2000));
  if (width < narrowest || width > widest) return null;
  const inner = group.slice(0, -1).map((line) => line.trim());
  const full = inner.filter((line) => line.length > width * 0.75);
  const open = full.filter((line) => !/[.!?…:。！？]["'»”)\]]?$/u.test(line));
  return full.length >= inner.length * 0.5 && open.length >= full.length * 0.5 && full.length > 0
    ? width
    : null;
}

/** A short line that ends a sentence ends its paragraph. */
function endsParagraph(line: string, width: number): boolean {
  return line.length < width * 0.8 && /[.!?…。！？]["'»”)\]]?$/u.test(line);
}

function isIndented(line: string, before: string | undefined): boolean {
  return /^\s{2,}/.test(line) && before !== undefined && !/^\s{2,}/.test(before);
}

/** Joins wrapped lines: a word parted at the margin is whole again, and scripts without spaces get none. */
function joined(paragraph: string, line: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(paragraph) && /^\p{Ll}/u.test(line))
    return paragraph.slice(0, -1) + line;
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，]$/u.test(paragraph);
  return isUnspaced ? paragraph + line : `${paragraph} ${line}`;
}

/** Whether a line is an item of a list. A long dash opens speech in many languages, and no item. */
export function isListItem(line: string): boolean {
  return /^(?:[-*•‣▪●◦·]|\(?\d{1,2}[.)])\s+\S/u.test(line);
}
