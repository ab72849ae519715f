/** Attributes that hold the address of an image, beside `src`, the fullest picture first. */
export const addressAttributes = [
  'data-orig-file',
  'data-full-src',
  'data-full-url',
  'data-full',
  'data-fullsize',
  'data-large-file',
  'data-large_image',
  'data-highres',
  'data-hires',
  'data-hi-res-src',
  'data-high-res-src',
  'data-zoom-image',
  'data-zoom-src',
  'data-zoom',
  'data-big',
  'data-large',
  'data-original',
  'data-original-src',
  'data-lazy-src',
  'data-lazy',
  'data-lazyload',
  'data-lazy-load-src',
  'data-lazyload-src',
  'data-lazy-original',
  'data-src',
  'data-src-retina',
  'data-src-large',
  'data-src-medium',
  'data-img-src',
  'data-img-url',
  'data-img',
  'data-image',
  'data-image-src',
  'data-image-url',
  'data-media',
  'data-url',
  'data-echo',
  'data-deferred',
  'data-defer-src',
  'data-delayed-url',
  'data-runner-src',
  'data-native-src',
  'data-raw-src',
  'data-canonical-src',
  'data-actualsrc',
  'data-ll-src',
  'data-cfsrc',
  'data-ezsrc',
  'data-wpfc-original-src',
  'data-pagespeed-lazy-src',
  'data-pin-media',
  'data-background-image',
  'data-background',
  'data-bg',
  'data-thumb',
  'file',
  'lazysrc',
  'lazy-src',
  'original',
] as const;

/** Attributes that hold several addresses with their widths or densities. */
export const srcsetAttributes = [
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-src-set',
  'data-pagespeed-lazy-srcset',
  'data-ll-srcset',
  'data-cfsrcset',
  'data-flickity-lazyload-srcset',
  'lazy-srcset',
  'srcset',
] as const;

/** Attributes that hold a caption, as text or as HTML. */
export const captionAttributes = [
  'data-caption',
  'caption',
  'data-image-caption',
  'data-img-caption',
  'data-sub-html',
  'data-fancybox-caption',
  'data-lightbox-caption',
  'data-lightbox-title',
  'data-legend',
  'data-legende',
  'data-bu',
  'data-cutline',
  'data-pie',
  'data-image-description',
] as const;

/** Attributes that hold a caption on a link that opens its picture larger, and there alone. */
export const linkCaptionAttributes = ['data-title', 'title', 'data-description'] as const;

/** Words in the name of a link that opens a picture larger. */
export const lightboxWords = [
  '*lightbox*',
  '*fancybox*',
  '*popup*',
  '*gallery*',
  '*swipebox*',
  '*magnific*',
  '*prettyphoto*',
  '*colorbox*',
  '*thickbox*',
  '*photoswipe*',
] as const;

/** Keys of a caption and of a credit in the JSON that attributes hold. */
export const captionKeys = ['caption', 'captionText', 'legend', 'cutline', 'description'] as const;
/** Keys of a credit there. */
export const creditKeys = [
  'credit',
  'credits',
  'creditLine',
  'creditText',
  'copyright',
  'photographer',
  'byline',
] as const;

/** Attributes that hold a credit. */
export const creditAttributes = [
  'data-credit',
  'credit',
  'data-credits',
  'data-image-credit',
  'data-img-credit',
  'data-photo-credit',
  'data-copyright',
  'data-image-copyright',
  'data-photographer',
  'data-photo-by',
  'data-attribution',
  'data-image-source',
  'data-quelle',
  'data-fotograf',
  'data-urheber',
] as const;
