/** Elements of an article: text and its structure, images, nothing that loads, runs or asks. */
export const allowedTags =
  `a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em
figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rb rp rt rtc ruby s samp small span strong sub sup
table tbody td tfoot th thead time tr u ul var wbr math semantics annotation mrow mi mn mo ms mtext mspace mfrac msqrt
mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd menclose mpadded
mphantom`.split(/\s+/);

/** Attributes of such elements that hold words and numbers: nothing in them is an address. */
export const plainAttributes =
  'alt alttext colspan datetime dir height lang rowspan scope start title width data-photo mathvariant display'.split(
    ' ',
  );

/** Attributes that hold an address; see {@link allowedAddress}. */
export const addressAttributes = ['cite', 'href', 'src'];

/** Where links may lead, and images come from: the web, mail and phone, or a place in the library. */
export const allowedAddress = /^(?:https?:|mailto:|tel:|photo:\d+$|media\/[\da-f]{2}\/[\da-f]{64}\.\w+$)/i;
