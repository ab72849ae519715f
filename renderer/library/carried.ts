import { type DragEvent, useState } from 'react';
import { placeSchema } from '../../shared/rows.ts';
import { type Chosen, isNamed } from './selection.ts';
import type { ItemDrag } from './sidebar-item.tsx';

/** What names articles while they are dragged. */
export const carriedType = 'application/x-coupure-articles';

/** Takes articles along with a drag: named ones, or a whole result. */
export function carry(transfer: Pick<DataTransfer, 'setData'>, chosen: Chosen): void {
  transfer.setData(carriedType, JSON.stringify(chosen));
}

/** The articles that a drag brings; none where it brings something else. */
export function carried(transfer: Pick<DataTransfer, 'getData'>): Chosen {
  const text = transfer.getData(carriedType);
  const brought: unknown = text === '' ? [] : JSON.parse(text);
  if (Array.isArray(brought)) return texts(brought);
  if (typeof brought !== 'object' || brought === null) return [];
  const place = placeSchema.safeParse(Reflect.get(brought, 'place'));
  const query: unknown = Reflect.get(brought, 'query');
  const except: unknown = Reflect.get(brought, 'except');
  if (!place.success || typeof query !== 'string' || !Array.isArray(except)) return [];
  return { place: place.data, query, except: texts(except) };
}

function texts(values: unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** Lets articles be dropped onto an item. */
export function useCarriedDrop(onArticles: (chosen: Chosen) => void): ItemDrag {
  const [isOver, setOver] = useState(false);
  const isWanted = (event: DragEvent) => event.dataTransfer.types.includes(carriedType);
  return {
    'data-drop': isOver ? 'onto' : undefined,
    onDragOver: (event) => {
      if (!isWanted(event)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      if (!isWanted(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const chosen = carried(event.dataTransfer);
      if (!isNamed(chosen) || chosen.length > 0) onArticles(chosen);
    },
  };
}
