import { Copy } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Credit } from '../../shared/credit.ts';
import { useNotices } from '../actions/use-notices.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import buttonStyles from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import menuStyles from '../ui/menu.module.css';
import styles from './copy-credit.module.css';
import { type CreditStyle, creditStyles, creditText } from './credit-styles.ts';

/** Copies a credit as one line, in one of the ways that a desk needs it; each shows what it gives. */
export function CopyCredit({ credit }: { credit: Credit }) {
  const { t } = useI18n();
  const { tell, complain } = useNotices();
  const textIn = (style: CreditStyle) =>
    creditText(credit, style, (names) => t('credit.photo-word', { names }));
  const copy = async (style: CreditStyle) => {
    try {
      await navigator.clipboard.writeText(textIn(style));
      tell(t('credit.copied', { text: textIn(style) }));
    } catch (thrown) {
      complain(t('credit.copy-failed'), thrown);
    }
  };
  return (
    <MenuTrigger>
      <Button className={classes(buttonStyles.button, buttonStyles.plain, buttonStyles.small)}>
        <Copy size={13} aria-hidden="true" />
        {t('credit.copy')}
      </Button>
      <Popover className={classes(menuStyles.popover)} placement="bottom start" offset={4}>
        <Menu className={classes(menuStyles.menu)} aria-label={t('credit.copy')}>
          {creditStyles.map((style) => (
            <MenuItem
              key={style}
              id={style}
              className={classes(menuStyles.item)}
              textValue={t(`credit.style.${style}`)}
              onAction={() => void copy(style)}
            >
              <span className={styles.style}>
                <span>{t(`credit.style.${style}`)}</span>
                <span className={styles.text} dir="auto">
                  {textIn(style)}
                </span>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
