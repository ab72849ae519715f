import { useQueryClient } from '@tanstack/react-query';
import type { Article } from '../../../shared/article.ts';
import type { MetadataField } from '../../../shared/metadata.ts';
import { useAttempt } from '../../actions/use-attempt.ts';
import { call } from '../../bridge/call.ts';
import { keys } from '../../bridge/keys.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import type { Field, MetadataChange } from './fields.ts';

/** The changes of the Details panel; each can be undone. False where a change failed, which is told. */
export interface Editing {
  set: (field: Field, value: MetadataChange) => Promise<boolean>;
  /** The extracted value is in force again. */
  reset: (field: Field) => Promise<boolean>;
  note: (text: string) => Promise<boolean>;
}

/** How to edit an article's metadata and note. */
export function useEditing(article: Article): Editing {
  const { t } = useI18n();
  const client = useQueryClient();
  const attempt = useAttempt();
  const { id } = article;

  const change = (done: string, doing: () => Promise<unknown>, undo: () => Promise<unknown>) =>
    attempt(async () => {
      await doing();
      await client.invalidateQueries({ queryKey: keys.article(id) });
      return { done, name: t('undo.name.edit'), undo, redo: doing };
    });
  const edit = (values: MetadataChange) => call('articles.edit', { id, values });
  const withdraw = (field: MetadataField) => call('articles.withdraw', { id, fields: [field] });
  /** An edit of before comes back as it was; an extracted value by taking the edit away. */
  const wayBack = ({ name }: Field) => {
    const before = article.state.edits[name];
    const value = { [name]: article[name] };
    return () => (before === undefined ? withdraw(name) : edit(value));
  };

  return {
    set: (field, value) =>
      change(t('details.changed', { field: t(field.label) }), () => edit(value), wayBack(field)),
    reset: (field) =>
      change(t('details.was-reset', { field: t(field.label) }), () => withdraw(field.name), wayBack(field)),
    note: (text) =>
      change(
        t('details.note.changed'),
        () => call('articles.note', { id, notes: text }),
        () => call('articles.note', { id, notes: article.state.notes }),
      ),
  };
}
