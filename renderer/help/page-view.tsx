import type { GuideBlock, GuideInline, GuidePage } from '../../shared/guide.ts';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './help-pane.module.css';

/** What a page is made of may stand in it twice; its place tells it apart. */
const keyed = <Thing,>(things: readonly Thing[]) => things.map((thing, at) => ({ thing, key: `${at}` }));

/** One page of the guide. `onGo` opens another page. */
export function PageView({ page, onGo }: { page: GuidePage; onGo: (id: string) => void }) {
  return (
    <article className={styles.page}>
      <h2 className={styles.pageTitle} id="help-page" tabIndex={-1}>
        {page.title}
      </h2>
      {keyed(page.blocks).map(({ thing, key }) => (
        <Block key={key} block={thing} onGo={onGo} />
      ))}
    </article>
  );
}

function Block({ block, onGo }: { block: GuideBlock; onGo: (id: string) => void }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Line line={block.line} onGo={onGo} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Line line={block.line} onGo={onGo} />
        </h3>
      );
    case 'code':
      return (
        // A long line is scrolled to, by the keyboard too.
        <section className={styles.frame} tabIndex={0} aria-label={block.text.split('\n')[0]}>
          <pre>{block.text}</pre>
        </section>
      );
    case 'picture':
      return <img className={styles.picture} src={block.src} alt={block.alt} loading="lazy" />;
    case 'list': {
      const items = keyed(block.items).map(({ thing, key }) => (
        <li key={key}>
          <Line line={thing} onGo={onGo} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} onGo={onGo} />;
  }
}

function Table({
  head,
  rows,
  onGo,
}: {
  head: GuideInline[][];
  rows: GuideInline[][][];
  onGo: (id: string) => void;
}) {
  return (
    <table>
      <thead>
        <tr>
          {keyed(head).map(({ thing, key }) => (
            <th key={key} scope="col">
              <Line line={thing} onGo={onGo} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ thing: cells, key }) => (
          <tr key={key}>
            {keyed(cells).map(({ thing, key: cell }) => (
              <td key={cell}>
                <Line line={thing} onGo={onGo} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, onGo }: { line: readonly GuideInline[]; onGo: (id: string) => void }) {
  return keyed(line).map(({ thing, key }) => <Piece key={key} piece={thing} onGo={onGo} />);
}

function Piece({ piece: { kind, text, to = '' }, onGo }: { piece: GuideInline; onGo: (id: string) => void }) {
  const { t } = useI18n();
  const { complain } = useNotices();
  switch (kind) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'em':
      return <em>{text}</em>;
    case 'code':
      return <code>{text}</code>;
    case 'link':
      return (
        <a
          href={to}
          onClick={(event) => {
            event.preventDefault();
            if (to.startsWith('#')) onGo(to.slice(1));
            else call('open.link', { url: to }).catch((thrown) => complain(t('help.link-failed'), thrown));
          }}
        >
          {text}
        </a>
      );
    case 'text':
      return text;
  }
}
