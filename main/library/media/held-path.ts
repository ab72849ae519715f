import { CoupureError } from '../../../shared/errors.ts';
import { type Hash, hashSchema } from '../../../shared/values.ts';
import { nameOf } from '../folder/relative-path.ts';
import { mediaForms, originalForms, type StoredForm } from './extensions.ts';

/** The two kinds of held bytes: images of articles, and what was received. */
export type HeldKind = 'media' | 'originals';

/** Both kinds, media first. */
export const heldKinds: readonly HeldKind[] = ['media', 'originals'];

/** The forms of each kind. */
export const formsOf: Record<HeldKind, readonly StoredForm[]> = {
  media: mediaForms,
  originals: originalForms,
};

/** Where the originals of a capture lie: its images are kept once, with the photos; all else as received. */
export function kindOfOriginal(role: string): HeldKind {
  return role === 'image' ? 'media' : 'originals';
}

/** How bytes of a type are stored; a type we do not know is stored as plain bytes. */
export function formOf(kind: HeldKind, mime: string): StoredForm {
  const forms = formsOf[kind];
  const plain: StoredForm = { mime: 'application/octet-stream', extension: 'bin', gzip: false };
  return forms.find((form) => form.mime === mime.toLowerCase()) ?? plain;
}

/** The folder that bytes lie in: the kind's 256 folders by the first two digits of the hash. */
function heldFolder(kind: HeldKind, hash: Hash): string {
  return `${kind}/${digitsOf(hash).slice(0, 2)}`;
}

/** The path of bytes in the library folder. Throws `input-invalid` for what is no hash. */
export function heldPath(kind: HeldKind, hash: Hash, form: Pick<StoredForm, 'extension'>): string {
  return `${heldFolder(kind, hash)}/${digitsOf(hash)}.${form.extension}`;
}

/** The path of an image in the library folder, with `/`: what a document's `src` says. */
export function mediaPath(hash: Hash, mime: string): string {
  return heldPath('media', hash, formOf('media', mime));
}

/** The hash and form that a file's name says; null for a file that is none of ours. */
export function readHeldName(kind: HeldKind, name: string): { hash: Hash; form: StoredForm } | null {
  const [, digits, extension] = /^([0-9a-f]{64})\.([a-z.]+)$/.exec(name) ?? [];
  const form = formsOf[kind].find((known) => known.extension === extension);
  return digits && form ? { hash: `sha256:${digits}`, form } : null;
}

/** What a path in media/ or originals/ stands for; null for any other. */
export function readHeldPath(path: string): { hash: Hash; form: StoredForm } | null {
  for (const kind of heldKinds) {
    const known = readHeldName(kind, nameOf(path));
    if (known && heldPath(kind, known.hash, known.form) === path) return known;
  }
  return null;
}

function digitsOf(hash: Hash): string {
  if (!hashSchema.safeParse(hash).success) {
    throw new CoupureError('input-invalid', `“${hash}” is not a hash of bytes.`);
  }
  return hash.slice('sha256:'.length);
}
