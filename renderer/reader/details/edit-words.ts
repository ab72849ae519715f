import type { Article } from '../../../shared/article.ts';
import { photoKey } from '../../../shared/photo.ts';
import type { I18n } from '../../i18n/use-i18n.tsx';
import { blockIn, type ListedEdit } from './edits-of.ts';
import { fields } from './fields.ts';
import { rivalText } from './source-words.ts';

/** What an edit is of, in words: `Headline`, `Credit of “The quay”`, `Passage removed`. */
export function editedName({ of, value }: ListedEdit, article: Article, { t }: I18n): string {
  if (of.kind === 'field') {
    const field = fields.find(({ name }) => name === of.name);
    return field ? t(field.label) : of.name;
  }
  if (of.kind === 'block') {
    return t(blockIn(value)?.kind === 'bring' ? 'edits.block.bring' : 'edits.block.remove');
  }
  const photo = article.photos.find((candidate) => photoKey(candidate) === of.key);
  const what = photo?.caption ?? photo?.alt ?? '';
  return t(of.field === 'credit' ? 'edits.credit' : 'edits.caption', { photo: what.slice(0, 60) });
}

/** The value of an edit, in words. */
export function editedText({ of, value }: ListedEdit, { t }: I18n): string {
  const block = of.kind === 'block' ? blockIn(value) : null;
  if (block) return block.quote.exact.slice(0, 300);
  if (value === null || value === undefined || value === '') return t('edits.nothing');
  if (typeof value === 'object' && 'raw' in value) return rivalText(value.raw);
  return rivalText(value);
}
