import { type DragEvent, useState } from 'react';
import type { ItemDrag } from './sidebar-item.tsx';

/** Lets the items of a list be dragged into another order; `onDrop` names the one that was dropped before or after this. */
export function useItemOrder(
  type: string,
  id: string,
  onDrop: (dropped: string, place: 'before' | 'after') => void,
): ItemDrag {
  const [place, setPlace] = useState<'before' | 'after'>();
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(type);
  return {
    draggable: true,
    'data-drop': place,
    onDragStart: (event) => {
      event.dataTransfer.setData(type, id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'move';
      const { top, height } = event.currentTarget.getBoundingClientRect();
      setPlace(event.clientY < top + height / 2 ? 'before' : 'after');
    },
    onDragLeave: () => setPlace(undefined),
    onDrop: (event) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setPlace(undefined);
      if (place) onDrop(event.dataTransfer.getData(type), place);
    },
  };
}
