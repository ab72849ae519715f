import type { Credit } from '../../../shared/credit.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { useView } from '../../library/view.tsx';
import { sourceName } from '../../reader/details/source-words.ts';
import { Button } from '../../ui/button.tsx';
import { CopyCredit } from '../copy-credit.tsx';
import { agencyQuery, creditLine, photographerQuery } from '../credit-line.ts';
import type { ShownPhoto } from '../shown-photo.ts';
import { EmbeddedFacts } from './embedded-facts.tsx';
import { Fact } from './fact.tsx';
import styles from './photo-facts.module.css';

/**
 * What is known of a photo: caption, credit, where that was read, who says otherwise, what the image says of itself,
 * and where it appeared.
 */
export function PhotoFacts({
  shown,
  onClose,
  onRead,
}: {
  shown: ShownPhoto;
  onClose: () => void;
  onRead: ((id: string) => void) | null;
}) {
  const { t } = useI18n();
  const { photo } = shown;
  return (
    <aside className={styles.facts} aria-label={t('photo.facts')}>
      {photo.caption !== null && (
        <p className={styles.caption} dir="auto">
          {photo.caption}
        </p>
      )}
      {photo.credit === null ? (
        <p className={styles.none}>{t('credit.none')}</p>
      ) : (
        <>
          <p className={styles.credit} dir="auto">
            {creditLine(photo.credit, t)
              .map(({ text }) => text)
              .join('')}
          </p>
          <CopyCredit credit={photo.credit} />
          <More credit={photo.credit} onClose={onClose} />
          <CreditFacts credit={photo.credit} />
        </>
      )}
      {photo.rivals.map((rival) => (
        <section key={`${rival.source} ${rival.raw}`} className={styles.conflict}>
          <h3 className={styles.label}>{t('details.credit.rival')}</h3>
          <CreditFacts credit={rival} />
        </section>
      ))}
      {photo.embedded && <EmbeddedFacts embedded={photo.embedded} />}
      <Origin shown={shown} />
      {onRead && (
        <Button small onPress={() => onRead(shown.article.id)}>
          {t('photos.read')}
        </Button>
      )}
    </aside>
  );
}

function More({ credit, onClose }: { credit: Credit; onClose: () => void }) {
  const { t } = useI18n();
  const { change } = useView();
  const search = (text: string) => {
    change({ type: 'search-everywhere', text });
    onClose();
  };
  const ways = [
    ...credit.creators.map(({ name }) => ({
      label: t('photo.more-by', { name }),
      query: photographerQuery(name),
    })),
    ...credit.agencies.map((agency) => ({
      label: t('photo.more-from', { name: agency.name }),
      query: agencyQuery(agency),
    })),
  ];
  if (ways.length === 0) return null;
  return (
    <div className={styles.more}>
      {ways.map(({ label, query }) => (
        <Button key={query} small onPress={() => search(query)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

function CreditFacts({ credit }: { credit: Credit }) {
  const { t } = useI18n();
  return (
    <dl className={styles.list}>
      <Fact label={t('photo.printed')}>{credit.raw}</Fact>
      {credit.courtesy.length > 0 && <Fact label={t('photo.courtesy')}>{credit.courtesy.join('; ')}</Fact>}
      {credit.licence !== null && <Fact label={t('details.licence')}>{credit.licence}</Fact>}
      {credit.rights !== null && <Fact label={t('photo.rights')}>{credit.rights}</Fact>}
      <Fact label={t('photo.source')}>{sourceName(credit.source, t)}</Fact>
    </dl>
  );
}

function Origin({ shown: { article, photo } }: { shown: ShownPhoto }) {
  const { t, locale } = useI18n();
  const { file, width, height } = photo;
  const number = new Intl.NumberFormat(locale);
  const kilobytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  return (
    <dl className={styles.list}>
      <Fact label={t('photo.article')}>
        {[
          article.title,
          article.publisher?.name,
          article.publishedAt === null ? null : formatDate(article.publishedAt.slice(0, 10), locale),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Fact>
      {width !== null && height !== null && (
        <Fact label={t('photo.size')}>
          {number.format(width)} × {number.format(height)}
        </Fact>
      )}
      {file !== null && (
        <Fact label={t('photo.file')}>
          {file.mime.replace('image/', '')} · {kilobytes.format(Math.max(1, file.bytes / 1000))}
        </Fact>
      )}
      {photo.src !== null && <Fact label={t('details.address')}>{photo.src}</Fact>}
    </dl>
  );
}
