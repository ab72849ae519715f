import type { RefObject } from 'react';

/** What the window does with what happens inside the frame. */
export interface FrameHands {
  openLink: (address: string) => void;
  search: (query: string) => void;
  /** Opens a photo in full, by its place among those of the article. */
  openPhoto: (index: number) => void;
  /** Brings a place of the text into sight. */
  showPlace: (place: Element) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Listens to clicks and keys in the frame, where no script runs. Gives the way to stop. */
export function listenToFrame(doc: Document, hands: RefObject<FrameHands>): () => void {
  const onClick = (event: MouseEvent) => {
    const target = isElement(event.target) ? event.target : null;
    const query = target?.closest<HTMLElement>('[data-search]')?.dataset.search;
    if (query !== undefined) hands.current.search(query);
    const photo = target?.closest<HTMLElement>('[data-open]')?.dataset.open;
    if (photo !== undefined) hands.current.openPhoto(Number(photo));
    const link = target?.closest('a');
    if (!link) return;
    event.preventDefault();
    follow(doc, link.getAttribute('href') ?? '', hands.current);
  };
  const onKey = (event: KeyboardEvent) => hands.current.onKey(event);
  const refuse = (event: Event) => event.preventDefault();
  doc.addEventListener('click', onClick);
  doc.addEventListener('auxclick', onClick);
  doc.addEventListener('keydown', onKey);
  doc.addEventListener('dragover', refuse);
  doc.addEventListener('drop', refuse);
  return () => {
    doc.removeEventListener('click', onClick);
    doc.removeEventListener('auxclick', onClick);
    doc.removeEventListener('keydown', onKey);
    doc.removeEventListener('dragover', refuse);
    doc.removeEventListener('drop', refuse);
  };
}

/** `instanceof` would not do: the frame has classes of its own. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
}

function follow(doc: Document, address: string, hands: FrameHands): void {
  if (!address.startsWith('#')) {
    hands.openLink(address);
    return;
  }
  const name = address.slice(1);
  const place = doc.getElementById(name) ?? doc.getElementById(decoded(name));
  if (place) hands.showPlace(place);
}

/** A stray per cent sign is no reason to fail. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
