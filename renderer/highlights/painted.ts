import { useEffect } from 'react';
import type { Highlight } from '../../shared/state.ts';
import type { FrameText } from './frame-text.ts';
import { placeOf } from './selectors.ts';

/** The colours a passage can be marked in, in the order in which they are offered. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const satisfies Highlight['colour'][];

/** Paints the highlights into the frame by the CSS Custom Highlight API: the text itself stays as it is. */
export function usePaintedHighlights(
  doc: Document | null,
  text: FrameText | null,
  highlights: readonly Highlight[],
): void {
  useEffect(() => {
    const view = doc?.defaultView;
    if (!view || text === null) return;
    for (const colour of highlightColours) {
      const ranges = highlights
        .filter((highlight) => highlight.colour === colour)
        .flatMap((highlight) => rangeOfHighlight(text, highlight) ?? []);
      view.CSS.highlights.set(`mark-${colour}`, new view.Highlight(...ranges));
    }
  }, [doc, text, highlights]);
}

/** Where a highlight stands in the frame; null where it lost its place. */
export function rangeOfHighlight(text: FrameText, highlight: Highlight): Range | null {
  const place = placeOf(text.text, highlight);
  return place && text.rangeOf(place.start, place.end);
}
