const sizeSegment =
  /^(?:\d{2,5}x\d{2,5}|\d{2,5}[wxh]?|[whcqgxysr]_[\w:.,-]{1,80}|(?:w|h|width|height|quality|q|s|fit|crop|resize|scale|format|f|auto)[=:-][\w.:,%-]{1,80}|styles|public|scaled|resized?|thumbs?|thumbnails?|small|medium|large|original|master|crop|fit|image\d{2,4}w?|_processed_)$/i;
const sizeInName =
  /(?:[-_.@](?:\d{2,5}x\d{2,5}|\d{2,4}[wh]|\d{3,4}|[1-4]x|scaled|thumb(?:nail)?|small|medium|large|big|full|original|orig|crop|e\d{10,13}))+$/i;
const imageEnding = /\.(?:jpe?g|jfif|png|webp|avif|gif|tiff?|bmp|heic)$/i;
const sizeParameter =
  /^(?:w|h|wd|ht|width|height|resize|fit|crop|quality|q|auto|format|fm|dpr|strip|ssl|sharp|blur|zoom|v|ver|t|ts|s|sig|output|scale|mode|h?w?max|max-?[wh]?|min-?[wh]?|size|rect|itok|imwidth|im|downsize|interpolation|op_.*|cs|ixlib|upscale|disable)$/i;

/**
 * What all sizes and places of one image have in common: its address without host, sizes and format. Two photos
 * under one key would lose one of them, so whatever is not surely a size stays.
 */
export function imageKey(address: string): string {
  const { path, parameters } = partsOf(innermost(address));
  const segments = path.split('/').filter((segment) => segment !== '');
  const file = segments.pop() ?? '';
  const isFile = imageEnding.test(file);
  const stem = file.replace(imageEnding, '').replace(imageEnding, '').replace(sizeInName, '');
  const folders = segments.filter((segment) => !sizeSegment.test(segment));
  const name = stem === '' || sizeSegment.test(file) ? (folders.pop() ?? file) : stem;
  if (isTelling(name)) return name.toLowerCase();
  const query = isFile
    ? ''
    : parameters.filter((pair) => !sizeParameter.test(pair.split('=', 1)[0] ?? '')).join('&');
  return `${folders.join('/')}/${name}?${query}`.toLowerCase();
}

/** A name long and mixed enough to be no other image's. */
function isTelling(name: string): boolean {
  return name.length >= 20 || (name.length >= 12 && /\d/.test(name) && /\p{L}/u.test(name));
}

/** Image services carry the address of the original within their own: `…/_next/image?url=https%3A%2F%2F…`. */
function innermost(address: string): string {
  const encoded = address.replace(/%3a/gi, ':').replace(/%2f/gi, '/');
  const inner = Math.max(encoded.lastIndexOf('http://'), encoded.lastIndexOf('https://'));
  if (inner <= 0) return address;
  const before = encoded.slice(0, inner);
  const whole = encoded.slice(inner);
  return /[?&][\w-]{1,20}=$/.test(before) ? (whole.split('&', 1)[0] ?? whole) : whole;
}

function partsOf(address: string): { path: string; parameters: string[] } {
  const bare = address.replace(/#.*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  const mark = bare.indexOf('?');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  const parameters = mark < 0 ? [] : bare.slice(mark + 1).split('&');
  return { path, parameters };
}
