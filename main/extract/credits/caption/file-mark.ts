import { fileMarks } from '../data/sentences.ts';
import { readSlice } from '../reading/read-slice.ts';
import { namesAnyone } from '../reading/reading.ts';
import { tokenise } from '../text/tokenise.ts';
import { closingBracket, opensBracket } from './brackets.ts';

const longestFirst = [...fileMarks].sort((a, b) => b.length - a.length);

/** The mark in a caption that says that its picture is from an archive, as printed; it stays in the caption. */
export function findFileMark(caption: string): string | null {
  return atStart(caption) ?? inBrackets(caption);
}

function atStart(caption: string): string | null {
  const opened = caption.replace(/^[([]/, '');
  const mark = longestFirst.find((words) => opened.startsWith(words));
  if (mark === undefined) return null;
  return /^(?:\)|\]|\s?[-–—:.])/u.test(opened.slice(mark.length)) ? mark : null;
}

function inBrackets(caption: string): string | null {
  if (!/[([（［]/.test(caption)) return null;
  const tokens = tokenise(caption);
  for (let at = 0; at < tokens.length; at++) {
    const close = opensBracket(tokens[at]) ? closingBracket(tokens, at) : null;
    if (close === null) continue;
    const reading = readSlice(caption, tokens, at + 1, close);
    if (reading?.filePhoto && !namesAnyone(reading))
      return caption.slice(tokens[at]?.start, tokens[close]?.end);
    at = close;
  }
  return null;
}
