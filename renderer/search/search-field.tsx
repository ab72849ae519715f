import { Search, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { useCommand, useRunCommand } from '../actions/use-commands.tsx';
import { useKeyText } from '../actions/use-key-tip.ts';
import { addressOf } from '../capture/given.ts';
import { useSaving } from '../capture/use-saving.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { SaveSearch } from '../searches/save-search.tsx';
import { classes } from '../ui/classes.ts';
import { CompletionList } from './completion-list.tsx';
import { type Pasted, pastedIn } from './pasted.ts';
import { QueryProblems } from './query-problems.tsx';
import { SaveOffer } from './save-offer.tsx';
import styles from './search-field.module.css';
import { SyntaxHelp } from './syntax-help.tsx';
import { useCompleting } from './use-completing.ts';
import { useSearchHistory } from './use-search-history.ts';
import { isSurelyAddress, useTyped } from './use-typed.ts';

/** The one field: words are searched as they are typed, an address or a long text that is pasted is saved. */
export function SearchField({ onLeave }: { onLeave: () => void }) {
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  const { typed, type, searchNow } = useTyped();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const history = useSearchHistory();
  const completing = useCompleting(field, typed, type);
  const saving = useSaving();
  const run = useRunCommand();
  const address = addressOf(typed);
  useCommand('search', () => field.current?.select());

  const clear = () => {
    setPasted(null);
    type('');
  };
  const tryQuery = (query: string) => {
    type(query);
    field.current?.focus();
  };
  const save = async () => {
    const { given, html } = pasted ?? {
      given: { kind: 'addresses', addresses: [address ?? typed] },
      html: null,
    };
    const isBegun =
      given.kind === 'addresses'
        ? await saving.saveAddresses(given.addresses)
        : await saving.savePaste({ text: given.text, html, url: null });
    if (isBegun) clear();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || completing.onKey(event)) return;
    if (event.key === 'F1' || (event.key === '?' && typed === '')) {
      event.preventDefault();
      event.stopPropagation();
      run('search-help');
      return;
    }
    if (event.key === 'Escape') setPasted(null);
    if (event.key === 'Enter' && (pasted !== null || isSurelyAddress(typed))) void save();
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      completing.close();
      history.remember(typed);
      searchNow();
      onLeave();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const found = pastedIn(
      event.clipboardData.getData('text/plain'),
      event.clipboardData.getData('text/html'),
    );
    setPasted(found);
    if (found !== null) event.preventDefault();
  };
  return (
    <search className={styles.search}>
      <div className={styles.line}>
        <AriaSearchField
          className={classes(styles.field)}
          aria-label={t('search.label')}
          value={typed}
          onChange={(text) => {
            setPasted(null);
            type(text);
            completing.open();
          }}
          onClear={clear}
        >
          <Search className={styles.icon} size={15} aria-hidden="true" />
          <Input
            ref={field}
            className={classes(styles.input)}
            placeholder={t('search.placeholder')}
            spellCheck={false}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onFocus={() => typed === '' && completing.open()}
            onBlur={completing.close}
            {...completing.aria}
          />
          {typed === '' ? (
            <SearchKey />
          ) : (
            <Button className={classes(styles.clear)} aria-label={t('search.clear')}>
              <X size={14} aria-hidden="true" />
            </Button>
          )}
        </AriaSearchField>
        <span className={styles.beside}>
          <SaveSearch />
          <SyntaxHelp onTry={tryQuery} />
        </span>
      </div>
      {completing.offered.length > 0 && pasted === null && address === null && (
        <CompletionList
          completions={completing.offered}
          active={completing.active}
          onPick={completing.pick}
          onClear={typed === '' ? history.clear : null}
        />
      )}
      {(pasted !== null || address !== null) && (
        <SaveOffer
          given={pasted?.given ?? { kind: 'addresses', addresses: [address ?? typed] }}
          byEnter={pasted !== null || isSurelyAddress(typed)}
          onSave={() => void save()}
        />
      )}
      <QueryProblems typed={typed} />
    </search>
  );
}

/** The key that leads here, while nothing is typed. */
function SearchKey() {
  const key = useKeyText()('search');
  return key === null ? null : <kbd className={styles.key}>{key}</kbd>;
}
