/** How bytes of a type are stored: the end of the file's name, and whether they are packed. */
export interface StoredForm {
  mime: string;
  extension: string;
  gzip: boolean;
}

/** Types of images, as media/ names them. The first form of an extension is the one a file on disk is taken for. */
export const mediaForms: readonly StoredForm[] = [
  { mime: 'image/jpeg', extension: 'jpg', gzip: false },
  { mime: 'image/webp', extension: 'webp', gzip: false },
  { mime: 'image/png', extension: 'png', gzip: false },
  { mime: 'image/avif', extension: 'avif', gzip: false },
  { mime: 'image/gif', extension: 'gif', gzip: false },
  { mime: 'image/svg+xml', extension: 'svg', gzip: false },
  { mime: 'image/jxl', extension: 'jxl', gzip: false },
  { mime: 'image/heic', extension: 'heic', gzip: false },
  { mime: 'image/heif', extension: 'heif', gzip: false },
  { mime: 'image/bmp', extension: 'bmp', gzip: false },
  { mime: 'image/tiff', extension: 'tiff', gzip: false },
  { mime: 'image/x-icon', extension: 'ico', gzip: false },
  { mime: 'image/vnd.microsoft.icon', extension: 'ico', gzip: false },
  { mime: 'application/octet-stream', extension: 'bin', gzip: false },
];

/** Types of what is received, as originals/ names them. */
export const originalForms: readonly StoredForm[] = [
  { mime: 'text/html', extension: 'html.gz', gzip: true },
  { mime: 'text/plain', extension: 'txt', gzip: false },
  { mime: 'application/xhtml+xml', extension: 'xhtml.gz', gzip: true },
  { mime: 'application/xml', extension: 'xml.gz', gzip: true },
  { mime: 'text/xml', extension: 'xml.gz', gzip: true },
  { mime: 'application/json', extension: 'json.gz', gzip: true },
  { mime: 'multipart/related', extension: 'mhtml', gzip: false },
  { mime: 'application/warc', extension: 'warc.gz', gzip: false },
  { mime: 'application/pdf', extension: 'pdf', gzip: false },
  { mime: 'image/png', extension: 'png', gzip: false },
  { mime: 'image/jpeg', extension: 'jpg', gzip: false },
  { mime: 'application/octet-stream', extension: 'bin', gzip: false },
];
