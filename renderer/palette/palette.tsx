import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import dialogStyles from '../ui/dialog.module.css';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import styles from './palette.module.css';
import { type Offer, ranked } from './ranking.ts';
import { recentlyChosen, rememberChosen } from './recent.ts';
import { useOffers } from './use-offers.ts';

/** Everything that can be done and everywhere one can go, found by typing a few letters of its name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  return (
    <ModalOverlay
      className={classes(dialogStyles.overlay)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal className={classes(dialogStyles.modal, styles.modal)}>
        <Dialog className={classes(styles.dialog)} aria-label={t('command.palette')}>
          <Finder onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The field and what answers to it: a combobox whose focus stays in the field. */
function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const id = useId();
  const all = useOffers();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(() => recentlyChosen(localStorage));
  const offers = useMemo(() => ranked(all, typed, recent), [all, typed, recent]);
  const current = Math.min(at, offers.length - 1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const choose = (offer: Offer | undefined) => {
    if (!offer) return;
    rememberChosen(localStorage, offer.id);
    onClose();
    // First the dialog gives the focus back: what is chosen may move it on.
    setTimeout(offer.run);
  };
  const onKey = (event: KeyboardEvent) => {
    const to = stepFor(event.key, current, offers.length);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(offers[current]);
    else if (to !== null) setAt(to);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={16} aria-hidden="true" className={styles.icon} />
        <input
          className={styles.input}
          role="combobox"
          aria-label={t('palette.label')}
          placeholder={t('palette.label')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={offers[current] && `${id}-${current}`}
          value={typed}
          maxLength={200}
          spellCheck={false}
          ref={field}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        tabIndex={-1}
        aria-label={t('palette.offers')}
      >
        {offers.map((offer, index) => (
          <Row
            key={offer.id}
            id={`${id}-${index}`}
            offer={offer}
            isCurrent={index === current}
            onPoint={() => setAt(index)}
            onChoose={() => choose(offer)}
          />
        ))}
      </div>
      {offers.length === 0 && (
        <p className={styles.none} role="status">
          {t('palette.none')}
        </p>
      )}
    </>
  );
}

function Row({
  id,
  offer,
  isCurrent,
  onPoint,
  onChoose,
}: {
  id: string;
  offer: Offer;
  isCurrent: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  // The focus stays in the field: a row is only pointed at.
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={styles.row}
      onPointerMove={onPoint}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <span className={styles.label} dir="auto">
        {offer.label}
      </span>
      {offer.kind !== '' && <span className={styles.kind}>{offer.kind}</span>}
      <ShortcutKeys keys={offer.keys.slice(0, 1)} />
    </div>
  );
}

/** Where a key leads in a list; the arrows go round. Null where it leads nowhere. */
function stepFor(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + 8, count - 1);
    case 'PageUp':
      return Math.max(at - 8, 0);
    default:
      return null;
  }
}
