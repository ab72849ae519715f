import type { ShownPhoto } from '../../../../renderer/photos/shown-photo.ts';

/** A photo of the wall: by whom and from whom (`id=name` where our data knows the agency), in an article of that date. */
export function wallPhoto(
  creators: string[],
  agencies: string[],
  publishedAt: string | null,
  caption = 'A quay',
): ShownPhoto {
  const credit = {
    raw: [...creators, ...agencies].join('/'),
    creators: creators.map((name) => ({ name, role: 'photographer' })),
    agencies: agencies.map(agencyOf),
    courtesy: [],
    handout: false,
    filePhoto: false,
    pool: false,
    licence: null,
    rights: null,
    source: 'figcaption' as const,
  };
  const article = { id: '01J0000000000000000000000A', title: 'Quays', publisher: null, publishedAt };
  const nothing = {
    file: null,
    src: null,
    alt: null,
    width: null,
    height: null,
    captionHtml: null,
    rivals: [],
  };
  const isCredited = creators.length + agencies.length > 0;
  return {
    article,
    index: 0,
    photo: { ...nothing, role: 'body', caption, credit: isCredited ? credit : null },
  };
}

function agencyOf(written: string) {
  const [id, name] = written.split('=');
  return name === undefined ? { id: null, name: written } : { id: id ?? null, name };
}
