/**
 * What may stand in an article's text. A list of what is allowed: an element that is invented tomorrow is not in it.
 * No `src`: the only images are those of the library, put in by us; no `style`, no `class`, no `name`.
 */
export const allowedTags = [
  ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'address'],
  ...[
    'a',
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'sub',
    'sup',
    'small',
    'mark',
    'abbr',
    'cite',
    'q',
  ],
  ...['code', 'kbd', 'samp', 'var', 'time', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'span'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'],
  ...[
    'math',
    'semantics',
    'mrow',
    'mi',
    'mn',
    'mo',
    'ms',
    'mtext',
    'mspace',
    'mfrac',
    'msqrt',
    'mroot',
    'msub',
    'msup',
  ],
  ...[
    'msubsup',
    'munder',
    'mover',
    'munderover',
    'mmultiscripts',
    'mprescripts',
    'mtable',
    'mtr',
    'mtd',
    'mpadded',
  ],
  ...['figure', 'figcaption', 'img', 'div', 'section', 'article', 'aside', 'header', 'footer'],
];

/** The attributes that may stand on them. */
export const allowedAttributes = [
  ...['href', 'title', 'lang', 'dir', 'id', 'alt', 'data-photo'],
  ...['colspan', 'rowspan', 'scope', 'datetime', 'display', 'alttext', 'start', 'reversed', 'value'],
];

/** Where a link may lead. Addresses were made absolute when the article was read. */
export const allowedAddresses = /^(?:https?:|mailto:|#)/i;
