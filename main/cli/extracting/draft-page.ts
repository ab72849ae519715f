import type { ArticleDraft } from '../../../shared/article.ts';
import { printable, printableLine } from '../printable.ts';
import type { Style } from '../style.ts';
import { photoDraftLine } from './photo-draft-line.ts';

/** An article as read from a page, as one reads it at a terminal. */
export function draftPage(draft: ArticleDraft, style: Style): string {
  const parts = [
    headOf(draft, style),
    draft.standfirst === null ? '' : printable(draft.standfirst),
    printable(draft.text),
    draft.photos.map((photo) => photoDraftLine(photo, style)).join('\n'),
    draft.health.length > 0 ? style.marked(`health: ${draft.health.join(', ')}`) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function headOf(draft: ArticleDraft, style: Style): string {
  const from = [draft.publisher?.name, draft.section, draft.publishedAt, ...draft.wire];
  const lines = [
    style.strong(printableLine(draft.title) || '(no headline)'),
    printableLine(draft.authors.map(({ name }) => name).join(', ')),
    printableLine(from.filter(Boolean).join(' · ')),
    style.faint(`${draft.wordCount} words · ${draft.language ?? 'language unknown'}`),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
