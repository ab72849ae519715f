import type { CreditSource, ParsedCaption } from '../../../shared/credit.ts';
import { findAtEnd } from './caption/at-end.ts';
import { findAtStart } from './caption/at-start.ts';
import { findFileMark } from './caption/file-mark.ts';
import { creditOf, type Found } from './caption/found.ts';
import { findInBrackets, joinedFound } from './caption/in-brackets.ts';
import { tokenise } from './text/tokenise.ts';

/** Parts a caption as printed from the credit in it. Where no credit is certain, the caption stays whole. */
export function readCaption(text: string, source: CreditSource): ParsedCaption {
  const found = findCredit(text);
  const caption = (found?.caption ?? text).trim();
  const mark = findFileMark(caption);
  if (found === null && mark === null) return { caption: caption || null, credit: null };
  const credit = creditOf(found, mark, source);
  return { caption: caption || null, credit };
}

/** The credit before or behind the caption, and those in brackets amid it. */
function findCredit(text: string): Found | null {
  const tokens = tokenise(text);
  const outer = findAtEnd(text, tokens) ?? findAtStart(text, tokens);
  const rest = outer?.caption ?? text;
  const amid = findInBrackets(rest, outer === null ? tokens : tokenise(rest));
  return outer !== null && amid !== null ? joinedFound(amid, outer) : (outer ?? amid);
}
