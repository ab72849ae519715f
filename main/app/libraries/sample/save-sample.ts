import photo from '../../../../shared/sample-photo.jpg?inline';
import type { AtWork } from '../at-work.ts';
import english from './article.en.html?raw';
import french from './article.fr.html?raw';

const texts: Record<string, string> = { en: english, fr: french };
/** What the photo is called in the page: an address that leads nowhere, since it comes along. */
const photoAddress = 'https://sample.coupure.example/lighthouse.jpg';

/**
 * Saves the article of ours that a reader tries the app on, with its photo, as a job like any other; gives its id, null
 * where it was not saved. `language` is a BCP 47 tag.
 */
export async function saveSample(
  { archive, saving }: Pick<AtWork, 'archive' | 'saving'>,
  language: string,
): Promise<string | null> {
  const text = textFor(language);
  const bytes = new TextEncoder().encode(text);
  const atHand = async (address: string) => (address === photoAddress ? photoBytes() : null);
  const { over } = saving.jobs.begin(titleOf(text), (options) =>
    archive.save({ kind: 'bytes', bytes, url: null, atHand }, options),
  );
  return (await over).id;
}

function titleOf(page: string): string {
  return /<title>([^<]*)/.exec(page)?.[1] ?? 'Coupure';
}

function textFor(language: string): string {
  const primary = language.toLowerCase().split('-', 1)[0] ?? '';
  return (Object.hasOwn(texts, primary) ? texts[primary] : undefined) ?? english;
}

function photoBytes(): Uint8Array {
  return new Uint8Array(Buffer.from(photo.slice(photo.indexOf(',') + 1), 'base64'));
}
