import type { Archive } from '../../archive/index.ts';
import type { HandlersOf } from '../door/handlers.ts';

/** Figures of a result and of the whole library. */
export function figureHandlers(
  archive: Pick<Archive, 'timeline' | 'glance' | 'diskUse'>,
): HandlersOf<'figures'> {
  return {
    'figures.timeline': ({ place, query }) => archive.timeline(place, query),
    'figures.glance': () => archive.glance(),
    'figures.disk': () => archive.diskUse(),
  };
}
