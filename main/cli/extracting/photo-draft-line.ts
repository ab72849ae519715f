import type { PhotoDraft } from '../../../shared/photo.ts';
import { printableLine } from '../printable.ts';
import type { Style } from '../style.ts';

/** A photo before it is kept: caption, credit, address. */
export function photoDraftLine({ caption, alt, credit, src }: PhotoDraft, style: Style): string {
  const said = printableLine(caption ?? alt ?? '') || '(no caption)';
  const by = credit === null ? '' : ` [${printableLine(credit.raw)}]`;
  return `${style.strong('Photo')} ${said}${style.faint(by)}${style.faint(src === null ? ' (no image)' : `\n      ${printableLine(src)}`)}`;
}
