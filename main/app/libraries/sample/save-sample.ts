import photo from '../../../../shared/sample-photo.jpg?inline';
import type { Archive } from '../../../archive/index.ts';
import english from './article.en.html?raw';
import french from './article.fr.html?raw';

const texts: Record<string, string> = { en: english, fr: french };
/** What the photo is called in the page: an address that leads nowhere, since it comes along. */
const photoAddress = 'https://sample.coupure.example/lighthouse.jpg';

/** Saves the article of ours that a reader tries the app on, with its photo; gives its id. `language` is a BCP 47 tag. */
export async function saveSample(archive: Pick<Archive, 'save'>, language: string): Promise<string> {
  const bytes = new TextEncoder().encode(textFor(language));
  const atHand = async (address: string) => (address === photoAddress ? photoBytes() : null);
  const { id } = await archive.save({ kind: 'bytes', bytes, url: null, atHand });
  return id;
}

function textFor(language: string): string {
  const primary = language.toLowerCase().split('-', 1)[0] ?? '';
  return (Object.hasOwn(texts, primary) ? texts[primary] : undefined) ?? english;
}

function photoBytes(): Uint8Array {
  return new Uint8Array(Buffer.from(photo.slice(photo.indexOf(',') + 1), 'base64'));
}
