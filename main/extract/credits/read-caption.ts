import type { CreditSource, ParsedCaption } from '../../../shared/credit.ts';
import { findAtEnd } from './caption/at-end.ts';
import { findAtStart } from './caption/at-start.ts';
import { findFileMark } from './caption/file-mark.ts';
import { creditOf } from './caption/found.ts';
import { findInBrackets } from './caption/in-brackets.ts';
import { tokenise } from './text/tokenise.ts';

/** Parts a caption as printed from the credit in it. Where no credit is certain, the caption stays whole. */
export function readCaption(text: string, source: CreditSource): ParsedCaption {
  const tokens = tokenise(text);
  const found = findAtEnd(text, tokens) ?? findAtStart(text, tokens) ?? findInBrackets(text, tokens);
  const caption = (found?.caption ?? text).trim();
  const mark = findFileMark(caption);
  if (found === null && mark === null) return { caption: caption || null, credit: null };
  const credit = creditOf(found, mark, source);
  return { caption: caption || null, credit };
}
