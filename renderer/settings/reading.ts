import type { Settings } from '../../shared/settings.ts';

/** What decides how a text is set. */
export type Typography = Pick<Settings, 'textSize' | 'textFont' | 'leading' | 'width' | 'align' | 'hyphens'>;

const leadings: Record<Settings['leading'], string> = { close: '1.45', normal: '1.62', open: '1.85' };

/**
 * Widths of the column in units of the size of the text. A line of `normal` holds 60 to 75 characters of the
 * typefaces we ship, `narrow` some ten fewer, `wide` some fifteen more.
 */
const widths: Record<Settings['width'], number> = { narrow: 26, normal: 31, wide: 38 };

/** Sets a document's text as the reader likes it. */
export function showTypography(typography: Typography, place: Document = document): void {
  const { style, dataset } = place.documentElement;
  style.setProperty('--text-size', `${typography.textSize}px`);
  style.setProperty('--reading', `var(--${typography.textFont})`);
  style.setProperty('--leading', leadings[typography.leading]);
  style.setProperty('--measure', `calc(var(--text-size) * ${widths[typography.width]})`);
  dataset.align = typography.align;
  dataset.hyphens = typography.hyphens ? 'on' : 'off';
}
