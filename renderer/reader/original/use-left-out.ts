import { useEffect, useState } from 'react';
import { leftOutBlocks } from './fill-original.ts';

/** What was left out of the clean view, one of it chosen, by its place in the page. */
export interface LeftOut {
  blocks: readonly HTMLElement[];
  at: number;
  choose: (at: number) => void;
}

/** Lets a reader go through what was left out, by pointer and by key. `filled` changes when the page is filled anew. */
export function useLeftOut(doc: Document | null, isShown: boolean, filled: number): LeftOut {
  const [blocks, setBlocks] = useState<readonly HTMLElement[]>([]);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, blocks.length - 1);
  const block = blocks[at] ?? null;
  useEffect(() => {
    setBlocks(doc !== null && isShown && filled > 0 ? leftOutBlocks(doc) : []);
  }, [doc, isShown, filled]);
  useEffect(() => {
    if (block === null) return;
    block.setAttribute('data-chosen', '');
    block.scrollIntoView({ block: 'center' });
    return () => block.removeAttribute('data-chosen');
  }, [block]);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const pressed = blocks.findIndex((one) => isNode(event.target) && one.contains(event.target));
      if (pressed >= 0) setChosen(pressed);
    };
    doc?.addEventListener('click', onClick);
    return () => doc?.removeEventListener('click', onClick);
  }, [doc, blocks]);
  return { blocks, at, choose: setChosen };
}

/** `instanceof` would not do: the frame has classes of its own. */
function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}
