import { CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover, TooltipTrigger } from 'react-aria-components';
import { useCommand } from '../actions/use-commands.tsx';
import { useKeyTip } from '../actions/use-key-tip.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import buttonStyles from '../ui/button.module.css';
import { Tip } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { syntaxGroups } from './syntax.ts';
import styles from './syntax-help.module.css';

/** How one searches, with examples to be tried by a click. */
export function SyntaxHelp({ onTry }: { onTry: (query: string) => void }) {
  const { t } = useI18n();
  const tip = useKeyTip();
  const [isOpen, setOpen] = useState(false);
  useCommand('search-help', () => setOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <TooltipTrigger delay={500} isDisabled={isOpen}>
        <Button
          className={classes(buttonStyles.button, buttonStyles.quiet, buttonStyles.icon)}
          aria-label={t('syntax.open')}
        >
          <CircleQuestionMark size={15} aria-hidden="true" />
        </Button>
        <Tip>{tip(t('syntax.open'), 'search-help')}</Tip>
      </TooltipTrigger>
      <Popover className={classes(styles.popover)} placement="bottom end" offset={8}>
        <Dialog className={classes(styles.dialog)}>
          <Heading slot="title" className={classes(styles.title)}>
            {t('syntax.title')}
          </Heading>
          <div className={styles.groups}>
            {syntaxGroups.map(({ title, examples }) => (
              <section key={title} className={styles.group}>
                <h3 className={styles.heading}>{t(title)}</h3>
                <ul>
                  {examples.map(({ query, meaning }) => (
                    <li key={query}>
                      <button
                        type="button"
                        className={styles.example}
                        onClick={() => {
                          setOpen(false);
                          onTry(query);
                        }}
                      >
                        <code className={styles.query}>{query}</code>
                        <span className={styles.meaning}>{t(meaning)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
