const sizeSegment =
  /^(?:[\w,.=:-]{0,40}\d{2,5}x\d{1,5}[\w,.=:-]{0,40}|\d{2,5}[wxh]|\d{1,2}x\d{1,2}|[whcqgxysr]_[\w:.,-]{1,80}|(?:w|h|width|height|quality|q|s|fit|crop|resize|scale|format|f|auto)[=:-][\w.:=,%-]{1,80}|styles|public|scaled|resized?|thumbs?|thumbnails?|small|medium|large|original|master|crop|crops|fit|alternates|image\d{2,4}w?|_processed_)$/i;
/** What sites hang onto a file's name for a size or a crop: `-800x450`, `_thumb`, `-rct200x210u`, `-superJumbo`, `-scaled`. */
const sizeInName =
  /(?:[-_.@](?:[a-z]{0,4}\d{2,5}x\d{2,5}[a-z]?|\d{2,4}[wh]|\d{3,4}|[1-4]x|scaled|crop|e\d{10,13}|orig(?:inal)?|full|popup|slide|square\d{0,4}|[a-z]{0,12}(?:thumb(?:nail)?|thumbstandard|small|medium|large|big|jumbo|inline|master)\d{0,4}|[a-z]{0,16}by(?:two|nine|three|four|one)[a-z]{0,10}\d{0,4}))+$/i;
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
  const folders = segments.filter(
    (segment, at) => !sizeSegment.test(segment) && segments[at - 1] !== 'styles',
  );
  const name = stem === '' || sizeSegment.test(stem) ? (folders.pop() ?? file) : stem;
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
