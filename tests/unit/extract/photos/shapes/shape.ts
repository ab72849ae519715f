/** A photo that a page is expected to give. */
export interface ExpectedPhoto {
  caption: string | null;
  creators: string[];
  agencies: string[];
}

/** A page built as a system or an outlet builds its pages, with texts and names of ours. */
export interface Shape {
  shape: string;
  head?: string;
  body: string;
  photos: ExpectedPhoto[];
}

/** Caption, people and sources, the latter two parted by `; `. */
export function photo(caption: string | null, creators = '', agencies = ''): ExpectedPhoto {
  return { caption, creators: listed(creators), agencies: listed(agencies) };
}

function listed(names: string): string[] {
  return names.split('; ').filter((name) => name !== '');
}

/** Paragraphs of an article, as many as make a body sure. */
export const paragraphs = [
  'The old ferry came back to the harbour of Lindholm on Monday morning, two years after it had been towed to the yard across the bay.',
  'Several hundred people stood on the quay when the whistle sounded, and the brass band of the fire brigade played until the last rope was made fast.',
  'The council had set aside the money for the repair in spring, after a long dispute about whether a bridge would not have been the better choice.',
  'From next week on the ferry will cross four times a day, and the first crossing of the morning will be free for pupils and for fishermen.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

/** A further paragraph, to stand behind a photo in the text. */
export const afterPhoto =
  '<p>The captain, who learned his trade on this very ship, said that he had not slept all night and that he would not sleep the next one either.</p>';
