import { Button } from 'react-aria-components';
import type { Highlight } from '../../shared/state.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import styles from './colour-dots.module.css';
import { highlightColours } from './painted.ts';

/** The colours for a passage, each a button; `chosen` is the one it has. */
export function ColourDots({
  chosen,
  onChoose,
}: {
  chosen: Highlight['colour'] | null;
  onChoose: (colour: Highlight['colour']) => void;
}) {
  const { t } = useI18n();
  return highlightColours.map((colour) => (
    <Button
      key={colour}
      aria-label={t(`highlight.colour.${colour}`)}
      aria-current={colour === chosen}
      className={classes(styles.dot)}
      onPress={() => onChoose(colour)}
    >
      <span className={styles.colour} data-colour={colour} aria-hidden="true" />
    </Button>
  ));
}
