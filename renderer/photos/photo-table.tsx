import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import { Thumb } from '../ui/thumb.tsx';
import { CreditForm } from './credit-form.tsx';
import styles from './photo-table.module.css';
import { appearedIn, makersOf } from './photo-words.ts';
import { type ShownPhoto, shownKey } from './shown-photo.ts';
import { useSetCredit } from './use-set-credit.ts';

/** The photos as a table: what is read of each, and a credit for several at once. */
export function PhotoTable({
  photos,
  onOpen,
}: {
  photos: readonly ShownPhoto[];
  onOpen: (shown: ShownPhoto) => void;
}) {
  const { t } = useI18n();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const setCredit = useSetCredit();
  const chosen = photos.filter((shown) => selected.has(shownKey(shown)));
  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setSelected(next);
  };
  const areAll = photos.length > 0 && chosen.length === photos.length;
  if (photos.length === 0) return null;
  return (
    <>
      {chosen.length > 0 && (
        <CreditForm
          count={chosen.length}
          onSet={(credit) => setCredit(chosen, credit)}
          onClear={() => setSelected(new Set())}
        />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th>
              <input
                type="checkbox"
                aria-label={t('photos.select')}
                checked={areAll}
                onChange={() => setSelected(areAll ? new Set() : new Set(photos.map(shownKey)))}
              />
            </th>
            <th>{t('photos.title')}</th>
            <th>{t('photos.column.caption')}</th>
            <th>{t('photos.column.photographer')}</th>
            <th>{t('photos.column.agency')}</th>
            <th>{t('photo.printed')}</th>
            <th>{t('photos.column.article')}</th>
          </tr>
        </thead>
        <tbody>
          {photos.map((shown) => (
            <PhotoRow
              key={shownKey(shown)}
              shown={shown}
              isSelected={selected.has(shownKey(shown))}
              onToggle={() => toggle(shownKey(shown))}
              onOpen={() => onOpen(shown)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function PhotoRow({
  shown,
  isSelected,
  onToggle,
  onOpen,
}: {
  shown: ShownPhoto;
  isSelected: boolean;
  onToggle: () => void;
  onOpen: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { photo } = shown;
  const { people, agencies } = makersOf(photo);
  const what = photo.caption ?? photo.alt ?? '';
  return (
    <tr className={styles.row} data-selected={isSelected || undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={t('photos.select-one', { what })}
          checked={isSelected}
          onChange={onToggle}
        />
      </td>
      <td>
        <Button className={classes(styles.thumb)} aria-label={t('photo.open', { what })} onPress={onOpen}>
          {photo.file?.held ? <Thumb hash={photo.file.hash} /> : <span className={styles.missing} />}
        </Button>
      </td>
      <td className={styles.caption} dir="auto">
        {what}
      </td>
      <td dir="auto">{people}</td>
      <td dir="auto">{agencies}</td>
      <td dir="auto" className={photo.credit === null ? styles.none : styles.faint}>
        {photo.credit === null ? t('credit.none') : photo.credit.raw}
      </td>
      <td className={styles.faint} dir="auto">
        {appearedIn(shown, i18n)}
      </td>
    </tr>
  );
}
