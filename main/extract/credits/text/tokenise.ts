import { domainEndings, gluedCues, gluedUncasedCues } from '../data/glue.ts';
import { foldWord } from './fold.ts';
import type { Token, TokenKind } from './token.ts';

const ideographs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々〆';
/** Space, and signs that are not seen: they join and part nothing. */
const blank = /(?:[^\S\n]|\p{Cf}|\p{Variation_Selector})+/uy;
const lineBreak = /\s*\n\s*/y;
const address = /(?:https?:\/\/|www\.)[^\s()<>]+|\w[\w.+-]{0,63}@[\w-]{1,64}\.[\w.-]{0,64}\w/iy;
const handle = /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?/uy;
const number = new RegExp(`\\p{N}(?:(?![${ideographs}])[\\p{L}\\p{N}_]|[.:](?=[\\p{Ll}\\p{N}]))*`, 'uy');
const ideograph = new RegExp(`[${ideographs}]`, 'uy');
const initial = /\p{Lu}\.(?!\.)/uy;
const letters = new RegExp(`(?:(?![${ideographs}])[\\p{L}\\p{M}\\p{N}_#])+`, 'uy');
const mark = /\.{2,}|…|--+|\([cC]\)|\S/uy;

const usualMarks: Record<string, string> = {
  '–': '-',
  '—': '-',
  '―': '-',
  '‒': '-',
  '−': '-',
  '--': '-',
  '‐': '-',
  '‑': '-',
  '｜': '|',
  '¦': '|',
  '／': '/',
  '⁄': '/',
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '؛': ';',
  '：': ':',
  '。': '.',
  '．': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '।': '.',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '＜': '<',
  '＞': '>',
  '〈': '<',
  '〉': '>',
  '＝': '=',
  '＆': '&',
  '(c)': '©',
  '📷': '©',
  '📸': '©',
  '🎥': '©',
  '📹': '©',
  '(C)': '©',
  'ⓒ': '©',
  'Ⓒ': '©',
  '℗': '©',
  '…': '...',
  '..': '...',
  '・': '·',
  '‧': '·',
  '•': '•',
  '●': '•',
  '▪': '•',
  '■': '•',
  '◆': '•',
  '►': '•',
  '▶': '•',
  '∙': '•',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
};

/** Longer than this no cue and name are written in one; cutting a long word again and again takes quadratic time. */
const longestGlued = 80;

/** Cuts a text into tokens, in one pass. White space becomes `spaced`, line breaks become tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const push = (kind: TokenKind, printed: string, isIdeograph = false): void => {
    const fold = kind === 'mark' ? markOf(printed) : foldWord(printed).replace(/\.$/, '');
    tokens.push({
      kind,
      text: printed,
      fold,
      start: at,
      end: at + printed.length,
      spaced,
      ideograph: isIdeograph,
    });
    at += printed.length;
    spaced = false;
  };
  while (at < text.length) {
    const isBlank = /[\s\p{Cf}\p{Variation_Selector}]/u.test(text.charAt(at));
    const broken = isBlank ? take(lineBreak) : null;
    const space = isBlank && broken === null ? take(blank) : null;
    if (broken !== null) push('break', broken);
    else if (space !== null) at += space.length;
    if (broken !== null || space !== null) {
      spaced = true;
      continue;
    }
    const [kind, printed] = nextToken(text, at, take);
    push(kind, printed, kind === 'word' && isIdeograph(printed));
  }
  return tokens;
}

/** The token at a place, by its first character, so that most patterns are not tried in vain. */
function nextToken(text: string, at: number, take: (pattern: RegExp) => string | null): [TokenKind, string] {
  const lead = text.charAt(at);
  const isAscii = lead <= '\u007f';
  const url = /\w/.test(lead) ? take(address) : null;
  if (url !== null) return ['address', url];
  const called = lead === '@' ? take(handle) : null;
  if (called !== null) return ['handle', called];
  const digits = !isAscii || /\d/.test(lead) ? take(number) : null;
  if (digits !== null) return ['number', digits];
  const drawn = isAscii ? null : take(ideograph);
  if (drawn !== null) return ['word', drawn];
  const first = take(initial);
  if (first !== null) return ['word', first];
  const word = take(letters);
  if (word !== null) return ['word', wholeWord(text, at, word)];
  return ['mark', take(mark) ?? lead];
}

/** A word with what belongs to it: `O'Sample`, `stock.adobe.com`, and without the name glued to a cue (`CreditJane`). */
function wholeWord(text: string, at: number, first: string): string {
  const cue = first.length < 6 || first.length > longestGlued ? undefined : gluedCue(first);
  if (cue !== undefined) return cue;
  let end = at + first.length;
  for (;;) {
    const joiner = text.charAt(end);
    if (!/[.'’ʼ´`]/.test(joiner)) return text.slice(at, end);
    letters.lastIndex = end + 1;
    const next = letters.exec(text)?.[0];
    if (next === undefined || !joins(joiner, text.charAt(end - 1), next)) return text.slice(at, end);
    end += 1 + next.length;
  }
}

function gluedCue(word: string): string | undefined {
  return (
    gluedCues.find((cue) => word.startsWith(cue) && /^\p{Lu}/u.test(word.slice(cue.length))) ??
    gluedUncasedCues.find((cue) => word.startsWith(cue) && word.length > cue.length + 1)
  );
}

/** Whether a word goes on after a joiner. A full stop joins web names, and parts a sentence from what is glued to it. */
function joins(joiner: string, before: string, next: string): boolean {
  if (/['’ʼ´`]/.test(joiner)) return true;
  if (joiner !== '.') return false;
  if (/^\p{Ll}/u.test(next)) return !/^\p{Lu}/u.test(before) || domainEndings.has(next);
  return /^\p{Lu}/u.test(before) && next === next.toUpperCase() && domainEndings.has(next.toLowerCase());
}

function isIdeograph(printed: string): boolean {
  ideograph.lastIndex = 0;
  return ideograph.test(printed);
}

function markOf(printed: string): string {
  if (/^\.{2,}$/.test(printed)) return '...';
  return usualMarks[printed] ?? (printed.startsWith('--') ? '-' : printed);
}
