import { ulid } from 'ulid';
import type { ArticleContent } from '../../../shared/article.ts';
import { CoupureError } from '../../../shared/errors.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { addTags, type Stored } from '../../library/index.ts';
import type { SaveOptions, SaveOutcome, Source } from '../archive.ts';
import { publish } from '../publish.ts';
import type { Rooms } from '../rooms.ts';
import { slugsOfNames } from '../tag-names.ts';
import { type Finds, newContent, recapturedContent } from './content.ts';
import { fetchImages, missingImages } from './images.ts';
import { type Captured, captureSource, imageFetching, readDraft, teller } from './steps.ts';
import { typedHostOf } from './typed-host.ts';

/**
 * Saves a source: capture → extract → images → keep → index. Gives its outcome when the article is durable and can be
 * found. Whatever fails before the document is written leaves no article behind; images and originals without a
 * document are swept as orphans. Throws what the steps throw.
 */
export async function saveSource(source: Source, options: SaveOptions, rooms: Rooms): Promise<SaveOutcome> {
  const tell = teller(options);
  tell('capturing');
  const captured = await captureSource(source, rooms, options);
  const { capture, atHand } = captured;
  stopIfCancelled(options);
  tell('extracting');
  const draft = await readDraft(capture, rooms);
  stopIfCancelled(options);
  const page = { referrer: capture.finalUrl, typedHost: typedHostOf(source), atHand };
  const photos = await fetchImages(draft.photos, imageFetching(page, rooms, options));
  tell('keeping');
  const finds = { capture, draft, photos, originals: await keepOriginals(captured, rooms) };
  const { stored, status } = await keep(finds, rooms);
  const tagged = await withTags(stored, options.tags ?? [], rooms);
  return outcomeOf(tagged, status, finds);
}

function stopIfCancelled({ signal }: SaveOptions): void {
  if (signal?.aborted) throw new CoupureError('cancelled', 'The save was cancelled.');
}

/** The page as received, what holds it in a web archive, and which file that was. */
async function keepOriginals(
  { capture, evidence, outOf }: Captured,
  { library }: Rooms,
): Promise<Finds['originals']> {
  const received = [{ role: 'page', bytes: capture.body, mime: capture.mime }, ...evidence];
  const originals: Finds['originals'] = [];
  for (const { role, bytes, mime } of received) {
    originals.push({ role, ...(await library.putOriginal(bytes, mime)) });
  }
  const isKept = outOf === null || originals.some(({ hash }) => hash === outOf.hash);
  return isKept ? originals : [...originals, { role: 'archive', ...outOf, held: false }];
}

/** Makes the document, or adds a capture to the one that has the address, as one locked step per address. */
async function keep(finds: Finds, rooms: Rooms): Promise<{ stored: Stored; status: SaveOutcome['status'] }> {
  const addresses = addressesOf(finds);
  const [first] = addresses;
  if (!first) return { stored: await keepNew(finds, rooms), status: 'new' };
  return rooms.library.withAddressLock(first, async () => {
    const known = await knownArticle(addresses, rooms);
    if (known) return { stored: await keepAgain(known, finds, rooms), status: 'recaptured' };
    return { stored: await keepNew(finds, rooms), status: 'new' };
  });
}

/** Every address that names this page, the most lasting one first. */
function addressesOf({ capture, draft }: Finds): string[] {
  return [draft.canonicalUrl, capture.finalUrl, capture.requestedUrl].filter((url) => url !== null);
}

async function knownArticle(addresses: string[], rooms: Rooms): Promise<ArticleId | null> {
  for (const address of addresses) {
    const [id] = await rooms.index.call('byAddress', address);
    // The index may be behind: a document that is gone meanwhile is no known article.
    if (id && (await rooms.library.read(id))) return id;
  }
  return null;
}

async function keepNew(finds: Finds, rooms: Rooms): Promise<Stored> {
  const now = rooms.now();
  const stored = await rooms.library.add(newContent(ulid(now.getTime()), now.toISOString(), finds));
  await publish(rooms, [stored]);
  return stored;
}

async function keepAgain(id: ArticleId, finds: Finds, rooms: Rooms): Promise<Stored> {
  // Saving what lies in the trash means that it is wanted again.
  for await (const _ of rooms.library.restore([id]));
  const again = (content: ArticleContent) => recapturedContent(content, rooms.now().toISOString(), finds);
  const stored = await rooms.library.changeContent(id, again);
  await publish(rooms, [stored]);
  return stored;
}

async function withTags(stored: Stored, names: string[], rooms: Rooms): Promise<Stored> {
  if (names.length === 0) return stored;
  const slugs = await slugsOfNames(rooms, names);
  const tagged = await rooms.library.changeState(stored.content.id, (state) =>
    addTags(state, slugs, rooms.library.stamp()),
  );
  await publish(rooms, [tagged]);
  return tagged;
}

function outcomeOf(
  { content }: Stored,
  status: SaveOutcome['status'],
  { draft, photos }: Finds,
): SaveOutcome {
  return {
    id: content.id,
    title: content.title,
    url: content.url,
    status,
    missing: missingImages(photos),
    health: draft.health,
  };
}
