import { afterPhoto, paragraphs, photo, type Shape } from './shape.ts';

const caption = 'The ferry reaches the quay in Lindholm, Monday, May 6, 2024.';

/** Wires and English-language outlets. */
export const wiresAndEnglish: Shape[] = [
  {
    shape: 'a wire on Brightspot: figure with a figcaption of spans, carousel of slides',
    body: `<div class="Page"><h1 class="Page-headline">Ferry returns to Lindholm</h1><div class="Page-lead"><div class="CarouselOverlay"><div class="Carousel-slides">
      <div class="Carousel-slide" data-slide><figure class="Figure"><picture><source type="image/webp" srcset="https://img.example/dims4/default/aa11/2147483647/strip/true/crop/3000x2000+0+0/resize/599x399!/format/webp/quality/90/?url=https%3A%2F%2Fassets.example%2Faa%2F9f8e7d6c5b4a39281706.jpeg 1x"><img class="Image" alt="" srcset="https://img.example/dims4/default/bb22/resize/599x399!/quality/90/?url=https%3A%2F%2Fassets.example%2Faa%2F9f8e7d6c5b4a39281706.jpeg 1x" width="599" height="399" src="https://img.example/dims4/default/bb22/resize/599x399!/quality/90/?url=https%3A%2F%2Fassets.example%2Faa%2F9f8e7d6c5b4a39281706.jpeg" loading="lazy"></picture><div class="Figure-content"><figcaption class="Figure-caption"><p>${caption} (AP Photo/Nora Quill)</p></figcaption></div></figure></div>
      <div class="Carousel-slide" data-slide><figure class="Figure"><img class="Image" width="599" height="399" src="https://img.example/dims4/default/cc33/resize/599x399!/quality/90/?url=https%3A%2F%2Fassets.example%2Fbb%2F0011223344556677.jpeg"><figcaption class="Figure-caption"><p>The captain waves from the bridge. (Paul Draft/Lindholm Courier via AP)</p></figcaption></figure></div>
      </div></div></div><div class="RichTextStoryBody RichTextBody">${paragraphs}</div></div>`,
    photos: [
      photo(caption, 'Nora Quill', 'AP'),
      photo('The captain waves from the bridge.', 'Paul Draft', 'Lindholm Courier; AP'),
    ],
  },
  {
    shape: 'a wire with hashed class names and a rights link',
    body: `<article><header><h1 data-testid="Heading">Ferry returns to Lindholm</h1></header><div class="article-body__content__17Yit"><figure data-testid="primary-image"><div class="styles__image-container__3hkY5 styles__cover__34fjZ" data-testid="EagerImage"><img src="https://media.example/resizer/v2/ABCDEFGHIJKL.jpg?auth=1122&amp;width=5000&amp;quality=80" srcset="https://media.example/resizer/v2/ABCDEFGHIJKL.jpg?auth=1122&amp;width=480&amp;quality=80 480w, https://media.example/resizer/v2/ABCDEFGHIJKL.jpg?auth=1122&amp;width=1920&amp;quality=80 1920w" alt="The ferry" width="5000" height="3333"></div><figcaption class="image-caption" data-testid="figcaption"><span data-testid="Body">The ferry reaches the quay in Lindholm, Norway, May 6, 2024. REUTERS/Nora Quill/File Photo <a data-testid="PurchaseLicensingRights" href="https://licensing.example/x">Purchase Licensing Rights<span>, opens new tab</span></a></span></figcaption></figure>${paragraphs.replaceAll('<p>', '<p data-testid="paragraph-0" class="text__text__1FZLe">')}</div></article>`,
    photos: [photo('The ferry reaches the quay in Lindholm, Norway, May 6, 2024.', 'Nora Quill', 'Reuters')],
  },
  {
    shape: 'a broadcaster whose source lies on the image and whose caption has a hidden label',
    body: `<main><article><h1>Ferry returns</h1><div data-component="image-block"><figure><div class="ImageWrapper"><img src="https://ichef.example/news/480/cpsprod/1234/live/8c1f.jpg.webp" srcset="https://ichef.example/news/240/cpsprod/1234/live/8c1f.jpg.webp 240w, https://ichef.example/news/1536/cpsprod/1234/live/8c1f.jpg.webp 1536w" alt="The ferry at the quay" width="976" height="549"><span role="text" class="ssrcss-11kpz0x-StyledImageSource"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption class="ssrcss-g5er0v-StyledFigureCaption"><span class="visually-hidden">Image caption, </span><div data-component="caption-block">The ferry is free for pupils in the morning</div></figcaption></figure></div><div data-component="text-block">${paragraphs}</div></article></main>`,
    photos: [photo('The ferry is free for pupils in the morning', '', 'Getty Images')],
  },
  {
    shape: 'a broadcaster: source as an element after the picture',
    body: `<article><h1>Ferry returns</h1><div data-component="text-block">${paragraphs}</div><figure><div><span><img src="https://ichef.example/ace/standard/480/cps/abcd.jpg" alt="A captain"></span><span class="sc-a34861b-1">Nora Quill/BBC</span></div><figcaption data-testid="caption-content"><div>The captain says he will not sleep</div></figcaption></figure><div data-component="text-block">${afterPhoto}</div></article>`,
    photos: [photo('The captain says he will not sleep', 'Nora Quill', 'BBC')],
  },
  {
    shape: 'a British daily: figcaption with svg, spans, and the credit glued by "Photograph:"',
    body: `<article><h1>Ferry returns</h1><div data-gu-name="media"><figure id="f1"><div><picture><source srcset="https://i.example/img/media/abcdef0123456789/0_0_5000_3000/master/5000.jpg?width=1300&amp;quality=45" media="(min-width: 1300px)"><img alt="The ferry" src="https://i.example/img/media/abcdef0123456789/0_0_5000_3000/master/5000.jpg?width=465" width="465" height="279"></picture></div><figcaption class="dcr-1cbyaqt"><span class="dcr-1b267dg"><svg width="11"></svg></span><span class="dcr-19x4pdv">A crowd waits for the ferry at the <a href="/world/lindholm">old quay</a>.</span> Photograph: Nora Quill/The Guardian</figcaption></figure></div><div id="maincontent">${paragraphs}</div></article>`,
    photos: [photo('A crowd waits for the ferry at the old quay.', 'Nora Quill', 'The Guardian')],
  },
  {
    shape: 'an American daily: caption and "Credit..." in spans, doubled for screen readers',
    body: `<article id="story"><header><h1>Ferry returns</h1><div data-testid="imageblock-wrapper"><figure class="sizeLarge layoutHorizontal" aria-label="media" role="group"><div data-testid="photoviewer-children"><span>Image</span><picture><source media="(max-width: 599px)" srcset="https://static01.example/images/2024/05/06/world/06ferry-1/06ferry-1-mobileMasterAt3x.jpg?quality=75&amp;auto=webp"><img alt="The ferry." src="https://static01.example/images/2024/05/06/world/06ferry-1/06ferry-1-articleLarge.jpg?quality=75" width="600" height="400"></picture></div><figcaption data-testid="photoviewer-children-caption"><span aria-hidden="true" class="css-jevhma">Hundreds waited on the quay for it.</span><span class="css-1u46b8g"><span class="css-1ly73wi">Credit...</span><span aria-hidden="false">Nora Quill for The New York Times</span></span></figcaption></figure></div></header><section name="articleBody">${paragraphs}</section></article>`,
    photos: [photo('Hundreds waited on the quay for it.', 'Nora Quill', 'The New York Times')],
  },
  {
    shape: 'an American daily on Fusion: caption in a div after the picture',
    body: `<main><h1>Ferry returns</h1><div class="grid-body"><div data-qa="lede-art"><figure class="center"><div class="hide-for-print"><img data-chromatic="ignore" srcset="https://www.example.com/imrs.php?src=https://arc.example/public/FERRYAAAA1234567890.jpg&amp;w=916 916w, https://www.example.com/imrs.php?src=https://arc.example/public/FERRYAAAA1234567890.jpg&amp;w=691 691w" width="600" height="400"></div><figcaption class="wpds-c-iHMthh overrideStyles font-copy hide-for-print">Hundreds waited on the quay for the ferry on Monday. (Nora Quill for The Washington Post)</figcaption></figure></div><div class="article-body">${paragraphs}</div></div></main>`,
    photos: [
      photo('Hundreds waited on the quay for the ferry on Monday.', 'Nora Quill', 'The Washington Post'),
    ],
  },
  {
    shape: 'a regional daily of a chain: caption and credit in spans in capitals',
    body: `<main><article><h1>Ferry returns</h1><figure class="gnt_em gnt_em__fp"><div class="gnt_em_img_w"><img class="gnt_em_img_i" data-gl-src="/gcdn/presto/2024/05/06/PLIN/abcdef01-ferry.jpg?width=660&amp;height=441&amp;format=pjpg" src="/gcdn/presto/2024/05/06/PLIN/abcdef01-ferry.jpg?width=660&amp;height=441&amp;format=pjpg"></div><figcaption class="gnt_em_img_ccw"><div class="gnt_em_img_ccw_c" data-c-caption="The ferry reaches the quay in Lindholm." data-c-credit="Nora Quill, USA TODAY">The ferry reaches the quay in Lindholm. <span class="gnt_em_img_ccw_cr">Nora Quill, USA TODAY</span></div></figcaption></figure><div class="gnt_ar_b">${paragraphs}</div></article></main>`,
    photos: [photo('The ferry reaches the quay in Lindholm.', 'Nora Quill', 'USA TODAY')],
  },
  {
    shape: 'a regional daily on TownNews: caption and credit in their own spans, gallery thumbnails',
    body: `<div id="main-page-container"><article class="asset" itemscope itemtype="https://schema.org/NewsArticle"><h1 class="headline">Ferry returns</h1><div class="asset-photo"><figure class="photo layout-horizontal hover-expand" itemscope itemtype="https://schema.org/ImageObject"><div class="image"><div><img class="img-responsive lazyload full default" itemprop="contentUrl" src="https://bloximages.example/courier/editorial/1/aa/1aa1.image.jpg?resize=300%2C200" data-srcset="https://bloximages.example/courier/editorial/1/aa/1aa1.image.jpg?resize=200%2C133 200w, https://bloximages.example/courier/editorial/1/aa/1aa1.image.jpg?resize=990%2C660 1200w" width="990" height="660" alt="Ferry"></div></div><figcaption class="caption"><span class="caption-text"><p>The ferry reaches the quay in Lindholm on Monday.</p></span><ul class="list-inline"><li><span class="credit"><span class="tnt-byline">NORA QUILL, Lindholm Courier</span></span></li></ul></figcaption></figure></div><div id="article-body" itemprop="articleBody">${paragraphs}</div></article></div>`,
    photos: [photo('The ferry reaches the quay in Lindholm on Monday.', 'Nora Quill', 'Lindholm Courier')],
  },
  {
    shape: 'public radio: caption, credit and a "toggle caption" control, credit twice',
    body: `<article class="story"><div class="storytitle"><h1>Ferry returns</h1></div><div id="storytext" class="storytext"><div id="res1" class="bucketwrap image large"><div class="imagewrap has-source-dimensions" data-crop-type=""><picture><source srcset="https://npr.example/dims3/default/strip/false/crop/4000x3000+0+0/resize/1100/?url=http%3A%2F%2Fnpr-brightspot.example%2Fc7%2Fferry.jpg" type="image/webp"><img src="https://npr.example/dims3/default/strip/false/crop/4000x3000+0+0/resize/1100/quality/50/?url=http%3A%2F%2Fnpr-brightspot.example%2Fc7%2Fferry.jpg" class="img" alt="The ferry"></picture></div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>Hundreds waited on the quay for the ferry. <b class="credit" aria-label="Image credit">Nora Quill/Getty Images <b class="hide-caption"><b>hide caption</b></b></b></p></div></div> <b class="toggle-caption"><b>toggle caption</b></b><span class="credit" aria-label="Image credit">Nora Quill/Getty Images</span></div></div>${paragraphs}</div></article>`,
    photos: [photo('Hundreds waited on the quay for the ferry.', 'Nora Quill', 'Getty Images')],
  },
  {
    shape: 'a political site: a figcaption of a paragraph with the credit behind a bar',
    body: `<main><h1>Ferry returns</h1><section class="media-item"><figure class="art"><div class="fig-graphic"><img src="https://static.politico.example/ab/cd/ferry-lede-1160.jpg" alt="A ferry." title="A ferry."></div><figcaption class="media-item__caption"><p class="story-photo__caption">Hundreds waited on the quay for the ferry. | Nora Quill/POLITICO</p></figcaption></figure></section><div class="story-text">${paragraphs}</div></main>`,
    photos: [photo('Hundreds waited on the quay for the ferry.', 'Nora Quill', 'POLITICO')],
  },
  {
    shape: 'Chorus: cite as the credit within the figure',
    body: `<article><h1>Ferry returns</h1><div class="duet--article--lede-image"><figure class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image" data-original="https://cdn.vox.example/thumbor/AAAA=/0x0:5000x3000/cdn.vox.example/uploads/chorus_asset/file/250001/ferry.jpg"><picture class="c-picture" data-cid="site/picture_element-1"><img srcset="https://cdn.vox.example/thumbor/BBBB=/0x0:5000x3000/320x213/cdn.vox.example/uploads/chorus_image/image/730001/ferry.0.jpg 320w" alt="A ferry" src="https://cdn.vox.example/thumbor/CCCC=/0x0:5000x3000/1200x800/cdn.vox.example/uploads/chorus_image/image/730001/ferry.0.jpg"></picture></span></span><span class="e-image__meta"><figcaption>Hundreds waited on the quay.</figcaption><cite>Nora Quill/Getty Images</cite></span></figure></div><div class="c-entry-content">${paragraphs}</div></article>`,
    photos: [photo('Hundreds waited on the quay.', 'Nora Quill', 'Getty Images')],
  },
  {
    shape: 'a Canadian daily on Arc: figcaption with a span for the credit in capitals',
    body: `<article><h1>Ferry returns</h1><div class="c-article-body"><figure class="c-image__figure"><div class="c-image__wrapper"><a href="https://www.example.com/resizer/v2/FERRY0123456789ABCDEF.jpg?auth=aa"><img class="c-image" alt="" src="https://www.example.com/resizer/v2/FERRY0123456789ABCDEF.jpg?auth=aa&amp;width=600" srcset="https://www.example.com/resizer/v2/FERRY0123456789ABCDEF.jpg?auth=aa&amp;width=1200 1200w"></a></div><figcaption class="c-figcaption"><span>The ferry reaches the quay in Lindholm on Monday.</span><span class="c-figcaption__credit">Nora Quill/The Globe and Mail</span></figcaption></figure>${paragraphs}</div></article>`,
    photos: [photo('The ferry reaches the quay in Lindholm on Monday.', 'Nora Quill', 'The Globe and Mail')],
  },
  {
    shape: 'a Canadian broadcaster: caption with the credit in brackets in a div',
    body: `<div id="content"><h1 class="detailHeadline">Ferry returns</h1><div class="story"><div class="mediaEmbed"><figure class="imageMedia leadmedia-story full"><div class="placeholder"><img alt="A ferry" src="https://i.cbc.example/1.7200001.1714982400!/fileImage/httpImage/image.jpg_gen/derivatives/16x9_780/ferry.jpg"></div><figcaption class="image-caption">The ferry reaches the quay in Lindholm on Monday.<!-- --> <!-- -->(Nora Quill/CBC)</figcaption></figure></div>${paragraphs}</div></div>`,
    photos: [photo('The ferry reaches the quay in Lindholm on Monday.', 'Nora Quill', 'CBC')],
  },
  {
    shape: 'an Australian broadcaster: caption and cite',
    body: `<main><article><h1>Ferry returns</h1><figure class="Figure_root" data-component="Figure" data-uri="coremedia://imageproxy/1"><div class="Figure_content"><img alt="A ferry" class="Image_image" data-component="Image" loading="lazy" srcset="https://live.abc.example/a1b2c3d4e5f60718?impolicy=wcms_crop_resize&amp;width=700&amp;height=467 700w" src="https://live.abc.example/a1b2c3d4e5f60718?impolicy=wcms_crop_resize&amp;width=862&amp;height=575"></div><figcaption class="Typography_base FigureCaption_text" data-component="FigureCaption">The ferry reaches the quay in Lindholm.<!-- --> <cite class="FigureCaption_cite">(<span><span class="screenReaderText">Supplied: </span></span>Nora Quill)</cite></figcaption></figure><div class="ArticleRender_article">${paragraphs}</div></article></main>`,
    photos: [photo('The ferry reaches the quay in Lindholm.', '', 'Nora Quill')],
  },
  {
    shape: 'a magazine on Copilot: caption and credit in divs of a collapsed figcaption',
    body: `<main><article class="article main-content"><h1>Ferry returns</h1><div class="body__inner-container">${paragraphs}<figure class="AssetEmbedWrapper asset-embed"><div class="AssetEmbedAssetContainer"><span class="SpanWrapper responsive-asset AssetEmbedResponsiveAsset"><div data-testid="aspect-ratio-container"><picture class="ResponsiveImagePicture"><noscript><img alt="A ferry" class="ResponsiveImageContainer" src="https://media.example/photos/66aa/master/w_1600%2Cc_limit/ferry.jpg" srcset="https://media.example/photos/66aa/master/w_120,c_limit/ferry.jpg 120w"></noscript></picture></div></span></div><div class="CaptionWrapper caption AssetEmbedCaption" data-testid="caption-wrapper"><span class="BaseText CaptionText caption__text"><p>Pupils at the rail on the first crossing.</p></span><span class="BaseText CaptionCredit caption__credit">Photograph by Nora Quill / Magnum for Example Review</span></div></figure>${afterPhoto}</div></article></main>`,
    photos: [photo('Pupils at the rail on the first crossing.', 'Nora Quill', 'Magnum; Example Review')],
  },
  {
    shape: 'a daily of Singapore on Drupal: caption field and credit of capitals',
    body: `<main><article><h1 class="headline node-title">Ferry returns</h1><div class="layout__region"><figure class="article-image-caption image--captioned"><picture><source srcset="https://cassette.example/s3fs-public/styles/large30x20/public/articles/2024/05/06/ferry.jpg?itok=AbCd 1x"><img class="img-responsive" src="https://cassette.example/s3fs-public/styles/large30x20/public/articles/2024/05/06/ferry.jpg?itok=AbCd" alt="The ferry" width="860" height="573"></picture><figcaption class="caption-text"><span>The ferry reaches the quay in Lindholm.</span> <span>ST PHOTO: NORA QUILL</span></figcaption></figure><div class="clearfix text-formatted">${paragraphs}</div></div></article></main>`,
    photos: [photo('The ferry reaches the quay in Lindholm.', 'Nora Quill', 'ST Photo')],
  },
  {
    shape: 'an Indian daily: caption div with "Photo Credit:" in a span',
    body: `<div class="main"><h1 class="title">Ferry returns</h1><div class="articlebodycontent"><div class="article-picture"><div class="picture"><picture><source srcset="https://th-i.example/public/incoming/abc123/article1/alternates/LANDSCAPE_1200/ferry.jpg"><img src="https://th-i.example/theme/images/1x1_spacer.png" data-original="https://th-i.example/public/incoming/abc123/article1/alternates/LANDSCAPE_1200/ferry.jpg" class="lead-img" alt="The ferry"></picture></div><p class="caption">The ferry reaches the quay in Lindholm. | Photo Credit: NORA QUILL</p></div>${paragraphs}</div></div>`,
    photos: [photo('The ferry reaches the quay in Lindholm.', 'Nora Quill', '')],
  },
  {
    shape: 'a Pakistani daily: figure with a figcaption of dashes',
    body: `<article class="story"><h2 class="story__title"><a href="/news/1">Ferry returns</a></h2><div class="story__content"><figure class="media sm:w-full w-full media--stretch"><div class="media__item"><picture><img src="https://i.dawn.example/primary/2024/05/06120000abcdef.jpg?r=1200" alt="The ferry"></picture></div><figcaption class="media__caption">The ferry reaches the quay in Lindholm. — AFP</figcaption></figure>${paragraphs}</div></article>`,
    photos: [photo('The ferry reaches the quay in Lindholm.', '', 'AFP')],
  },
  {
    shape: 'an Israeli daily: figcaption with caption and credit in spans',
    body: `<main><article><h1>Ferry returns</h1><div data-test="articleBody"><figure><div><picture><img srcset="https://img.haarets.example/img/1/abc.jpg?width=936 936w" src="https://img.haarets.example/img/1/abc.jpg" alt="A ferry"></picture></div><figcaption><span>The ferry at the quay, on Monday.</span><span><span class="credit-label">Credit: </span>Nora Quill</span></figcaption></figure>${paragraphs}</div></article></main>`,
    photos: [photo('The ferry at the quay, on Monday.', 'Nora Quill', '')],
  },
  {
    shape: 'a Ukrainian daily on WordPress: caption with the credit in brackets',
    body: `<main><article class="b-article"><h1 class="post-title">Ferry returns</h1><img src="https://assets.kyiv.example/wp-content/uploads/2024/05/ferry-scaled.jpg" alt="Ferry" class="featured"><div class="post-caption">Pupils board the ferry in Lindholm on May 6, 2024. (Nora Quill / The Kyiv Independent)</div><div class="c-post-content">${paragraphs}</div></article></main>`,
    photos: [
      photo('Pupils board the ferry in Lindholm on May 6, 2024.', 'Nora Quill', 'The Kyiv Independent'),
    ],
  },
  {
    shape: 'an Arab broadcaster in English: credit in square brackets',
    body: `<main id="main-content-area"><h1>Ferry returns</h1><figure class="article-featured-image"><div class="responsive-image"><img loading="eager" src="/wp-content/uploads/2024/05/AFP__20240506__34XX__v1__HighRes__Ferry-1714982400.jpg?resize=770%2C513&amp;quality=80" alt="Ferry"></div><figcaption>The ferry reaches the quay in Lindholm [Nora Quill/Al Jazeera]</figcaption></figure><div class="wysiwyg wysiwyg--all-content" aria-live="polite">${paragraphs}</div></main>`,
    photos: [photo('The ferry reaches the quay in Lindholm', 'Nora Quill', 'Al Jazeera')],
  },
];
