import { wordsOf } from './dom/names.ts';
import { folded } from './dom/walk.ts';

const names =
  / (?:authorbio|authorbox|aboutauthor|author bio|author box|about author|about the author|author card|author profile|author description|author details|author info|author widget|biography|bio|molongui|saboxplugin|m a box|writer bio|contributor bio|autor box|autorenbox|autoreninfo|autorenprofil|sobre el autor) /;

/** What a box about an author says of them: its sentences, without name, links and headings. Null for another box. */
export function biographyIn(box: Element): string | null {
  if (!names.test(wordsOf(box))) return null;
  const lines = [...box.querySelectorAll('p')].map((line) => folded(line.textContent ?? ''));
  const sentences = lines.filter((line) => line.length >= 20 && /[.!?]["'”»)]?$/.test(line));
  if (sentences.length > 0) return sentences.join(' ');
  const whole = folded(box.textContent ?? '');
  return /[.!?]$/.test(whole) ? whole : null;
}
