import { type DragEvent, useState } from 'react';
import type { ItemDrag } from './sidebar-item.tsx';

/** What names articles while they are dragged. */
export const carriedType = 'application/x-coupure-articles';

/** Takes articles along with a drag. */
export function carry(transfer: DataTransfer, ids: readonly string[]): void {
  transfer.setData(carriedType, JSON.stringify(ids));
}

/** The articles that a drag brings; none where it brings something else. */
export function carried(transfer: DataTransfer): string[] {
  const text = transfer.getData(carriedType);
  const ids: unknown = text === '' ? [] : JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Lets articles be dropped onto an item. */
export function useCarriedDrop(onArticles: (ids: string[]) => void): ItemDrag {
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
      const ids = carried(event.dataTransfer);
      if (ids.length > 0) onArticles(ids);
    },
  };
}
