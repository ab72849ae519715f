import { afterPhoto, paragraphs, photo, type Shape } from './shape.ts';

const caption = 'The ferry at the quay.';
const right = photo(caption, 'Nora Quill', 'AFP');
const around = (markup: string) =>
  `<main><article><h1>Ferry returns</h1><div class="entry-content">${paragraphs}${markup}${afterPhoto}</div></article></main>`;
const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** Systems and themes that sites are built with. */
export const systems: Shape[] = [
  {
    shape: 'WordPress: a classic caption shortcode with a linked picture',
    body: around(
      `<div id="attachment_42" style="width: 810px" class="wp-caption aligncenter"><a href="https://news.example/wp-content/uploads/2024/05/ferry-quay.jpg"><img aria-describedby="caption-attachment-42" decoding="async" class="size-large wp-image-42" src="https://news.example/wp-content/uploads/2024/05/ferry-quay-800x533.jpg" width="800" height="533" alt=""></a><p id="caption-attachment-42" class="wp-caption-text">${caption} Photo: Nora Quill/AFP</p></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'WordPress: an image block',
    body: around(
      `<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" data-attachment-id="42" data-permalink="https://news.example/ferry/" data-orig-file="https://news.example/wp-content/uploads/2024/05/ferry-quay.jpg" src="https://i0.wp.com/news.example/wp-content/uploads/2024/05/ferry-quay.jpg?resize=1024%2C683&amp;ssl=1" alt="" class="wp-image-42" data-recalc-dims="1"><figcaption class="wp-element-caption">${caption} <em>Nora Quill/AFP</em></figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'WordPress: a gallery block with captions of its own and one for all',
    body: around(
      `<figure class="wp-block-gallery has-nested-images columns-2"><figure class="wp-block-image size-large"><img data-id="1" src="https://news.example/wp-content/uploads/2024/05/pupils-1024x683.jpg" alt=""><figcaption class="wp-element-caption">Pupils board. (Nora Quill/AFP)</figcaption></figure><figure class="wp-block-image size-large"><img data-id="2" src="https://news.example/wp-content/uploads/2024/05/band-1024x683.jpg" alt=""><figcaption class="wp-element-caption">The band plays. (Paul Draft/AFP)</figcaption></figure></figure>`,
    ),
    photos: [photo('Pupils board.', 'Nora Quill', 'AFP'), photo('The band plays.', 'Paul Draft', 'AFP')],
  },
  {
    shape: 'WordPress: a featured image above the text with its caption in a div',
    body: `<div id="content"><article class="post type-post hentry"><header><h1 class="entry-title">Ferry returns</h1></header><div class="post-thumbnail"><img width="1200" height="800" src="https://news.example/wp-content/uploads/2024/05/ferry-quay-1200x800.jpg" class="attachment-featured size-featured wp-post-image" alt=""><div class="featured-image-caption">${caption} Nora Quill/AFP</div></div><div class="entry-content">${paragraphs}</div></article></div>`,
    photos: [right],
  },
  {
    shape: 'WordPress: a lazy image with a copy in noscript',
    body: around(
      `<figure class="wp-caption"><img class="lazyload" src="data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%3E%3C/svg%3E" data-src="https://news.example/wp-content/uploads/2024/05/ferry-quay.jpg" data-srcset="https://news.example/wp-content/uploads/2024/05/ferry-quay-300x200.jpg 300w" alt=""><noscript><img src="https://news.example/wp-content/uploads/2024/05/ferry-quay.jpg" alt=""></noscript><figcaption class="wp-caption-text">${caption} Photo by Nora Quill/AFP</figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'WordPress: a credit plugin with a span of its own',
    body: around(
      `<figure class="wp-caption alignright"><img src="https://news.example/wp-content/uploads/2024/05/ferry-quay.jpg" alt=""><figcaption class="wp-caption-text">${caption} <span class="media-credit"><a href="https://nora.example" rel="noopener">Nora Quill</a> / AFP</span></figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'WordPress: a theme whose credit lies over the picture, before the caption',
    body: `<main><article><h1>Ferry returns</h1><div class="td-post-featured-image"><figure><a href="https://news.example/wp-content/uploads/2024/05/ferry-quay.jpg" data-caption="${caption} Nora Quill/AFP"><img class="entry-thumb td-modal-image" src="https://news.example/wp-content/uploads/2024/05/ferry-quay-696x464.jpg" width="696" height="464" alt="" title="ferry"></a><figcaption class="wp-caption-text">${caption} Nora Quill/AFP</figcaption></figure></div><div class="td-post-content">${paragraphs}</div></article></main>`,
    photos: [right],
  },
  {
    shape: 'Drupal: media entity with fields for caption and credit',
    body: around(
      `<div data-embed-button="media_browser" class="embedded-entity align-center"><article class="media media--type-image media--view-mode-embed"><div class="field field--name-field-media-image field--type-image field--label-hidden field__item"><img loading="lazy" src="/sites/default/files/styles/large/public/2024-05/ferry-quay.jpg?itok=AbCd" width="900" height="600" alt=""></div><div class="field field--name-field-caption field__item">${caption}</div><div class="field field--name-field-credit field__item">Nora Quill / AFP</div></article></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'Drupal: figure with data-caption rendered by the filter',
    body: around(
      `<figure role="group" class="caption caption-img align-right"><img alt="" data-entity-type="file" src="/sites/default/files/inline-images/ferry-quay.jpg"><figcaption>${caption} (Nora Quill/AFP)</figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'Joomla: an image with its caption after it',
    body: around(
      `<div class="pull-none item-image"><img class="caption" src="/images/2024/ferry-quay.jpg" alt="" title="${caption} Photo: Nora Quill/AFP"><p class="img_caption">${caption} Photo: Nora Quill/AFP</p></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'TYPO3: figure with video-caption classes and a copyright span',
    body: around(
      `<div class="ce-gallery" data-ce-columns="1"><div class="ce-row"><div class="ce-column"><figure class="image"><a href="/fileadmin/user_upload/ferry-quay.jpg" class="lightbox" rel="lightbox[lb12]"><img class="image-embed-item" src="/fileadmin/_processed_/a/b/csm_ferry-quay_0a1b2c3d4e.jpg" width="600" height="400" alt=""></a><figcaption class="image-caption">${caption} <span class="image-copyright">© Nora Quill/AFP</span></figcaption></figure></div></div></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'Arc: caption and credit as spans of a list',
    body: `<main><h1>Ferry returns</h1><div class="c-media-item b-lead-art"><figure class="c-media-item__fig"><picture class="c-image"><source srcset="https://news.example/resizer/AbCdEf=/1440x0/cloudfront.example/FERRYQUAY0123456789.jpg" media="(min-width: 64rem)"><img alt="" class="c-image" src="https://news.example/resizer/AbCdEf=/400x0/cloudfront.example/FERRYQUAY0123456789.jpg"></picture></figure><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${caption}</span> <span class="c-media-item__credit">(Nora Quill/AFP)</span></figcaption></div><article class="b-article-body">${paragraphs}</article></main>`,
    photos: [right],
  },
  {
    shape: 'Brightspot: bsp-figure with caption and credit elements of its own',
    body: around(
      `<ps-figure><figure class="figure"><a class="anchor" data-cms-ai="0"></a><img class="image" src="https://ewscripps.brightspotcdn.example/dims4/default/aa/resize/1280x720!/quality/90/?url=http%3A%2F%2Fcdn.example%2Fferry-quay-0001.jpg" width="1280" height="720" alt=""><div class="figure-content"><figcaption class="figure-caption">${caption}</figcaption><div class="figure-credit">Nora Quill/AFP</div></div></figure></ps-figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'Ghost: a card with emphasis in its caption',
    body: around(
      `<figure class="kg-card kg-image-card kg-width-wide kg-card-hascaption"><img src="https://news.example/content/images/2024/05/ferry-quay.jpg" class="kg-image" alt loading="lazy" width="2000" height="1333" srcset="https://news.example/content/images/size/w600/2024/05/ferry-quay.jpg 600w, https://news.example/content/images/size/w1000/2024/05/ferry-quay.jpg 1000w"><figcaption><span style="white-space: pre-wrap;">${caption} Photo by </span><a href="https://unsplash.example/@nora"><span style="white-space: pre-wrap;">Nora Quill</span></a><span style="white-space: pre-wrap;"> / </span><a href="https://unsplash.example"><span>Unsplash</span></a></figcaption></figure>`,
    ),
    photos: [photo(caption, 'Nora Quill', 'Unsplash')],
  },
  {
    shape: 'Substack: a captioned image with data in attributes',
    body: around(
      `<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://substackcdn.example/image/fetch/f_auto,q_auto:good,fl_progressive:steep/https%3A%2F%2Fsubstack-post-media.example%2Fpublic%2Fimages%2Faaaa-bbbb_5000x3333.jpeg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://substackcdn.example/image/fetch/w_424,c_limit,f_webp/https%3A%2F%2Fsubstack-post-media.example%2Fpublic%2Fimages%2Faaaa-bbbb_5000x3333.jpeg 424w"><img src="https://substackcdn.example/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fsubstack-post-media.example%2Fpublic%2Fimages%2Faaaa-bbbb_5000x3333.jpeg" width="1456" height="971" data-attrs='{"src":"https://substack-post-media.example/public/images/aaaa-bbbb_5000x3333.jpeg","height":971,"width":1456}' alt=""></picture><div></div></div></a><figcaption class="image-caption">${caption} (Photo by Nora Quill/AFP via Getty Images)</figcaption></figure></div>`,
    ),
    photos: [photo(caption, 'Nora Quill', 'AFP; Getty Images')],
  },
  {
    shape: 'Medium: figure with a div for the picture',
    body: around(
      `<figure class="ml mm mn"><div role="button" tabindex="0" class="mo mp"><div class="mj mk mq"><picture><source srcset="https://miro.medium.example/v2/resize:fit:640/format:webp/1*AbCdEfGhIjKlMnOpQrStUv.jpeg 640w" type="image/webp"><img alt="" class="bg mr ms" width="700" height="467" loading="eager" src="https://miro.medium.example/v2/resize:fit:700/1*AbCdEfGhIjKlMnOpQrStUv.jpeg"></picture></div></div><figcaption class="mt fe mu">${caption} Photo by <a class="af" href="https://unsplash.example/@nora">Nora Quill</a> on <a class="af" href="https://unsplash.example">Unsplash</a></figcaption></figure>`,
    ),
    photos: [photo(caption, 'Nora Quill', 'Unsplash')],
  },
  {
    shape: 'Squarespace: caption wrapper beside the picture',
    body: around(
      `<div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper"><div class="sqs-image-shape-container-element"><img data-stretch="false" data-src="https://images.squarespace-cdn.example/content/v1/aaaa/1714982400/ferry-quay.jpg" data-image="https://images.squarespace-cdn.example/content/v1/aaaa/1714982400/ferry-quay.jpg" data-image-dimensions="2500x1667" alt="ferry-quay.jpg" data-load="false"></div></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${caption} Nora Quill/AFP</p></div></figcaption></figure></div></div></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'Wix: a figure of hashed names with a caption in a figcaption',
    body: around(
      `<figure data-hook="figure-IMAGE" class="sIHxv"><div data-hook="imageViewer" role="button"><div data-hook="gallery-item-image-img"><img data-load-done="" src="https://static.wixstatic.example/media/aa_bb~mv2.jpg/v1/fill/w_980,h_653,al_c,q_85/aa_bb~mv2.jpg" width="980" height="653" alt=""></div></div><figcaption data-hook="image-caption"><span>${caption} Nora Quill/AFP</span></figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'Blogger: a caption in a table',
    body: around(
      `<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container"><tbody><tr><td style="text-align: center;"><a href="https://blogger.googleusercontent.example/img/b/AbC/s4000/ferry-quay.jpg" imageanchor="1"><img border="0" height="427" src="https://blogger.googleusercontent.example/img/b/AbC/w640-h427/ferry-quay.jpg" width="640"></a></td></tr><tr><td class="tr-caption" style="text-align: center;">${caption} Photo: Nora Quill/AFP</td></tr></tbody></table>`,
    ),
    photos: [right],
  },
  {
    shape: 'AMP: a carousel of figures',
    body: `<main><article><h1>Ferry returns</h1><amp-carousel type="slides" width="600" height="400"><figure class="slide"><amp-img src="https://news.example/pupils-on-board.jpg" width="600" height="400" layout="responsive"></amp-img><figcaption>Pupils board. <span class="credit">Nora Quill/AFP</span></figcaption></figure><figure class="slide"><amp-img src="https://news.example/band-on-quay.jpg" width="600" height="400" layout="responsive"></amp-img><figcaption>The band plays. <span class="credit">Paul Draft/AFP</span></figcaption></figure></amp-carousel>${paragraphs}</article></main>`,
    photos: [photo('Pupils board.', 'Nora Quill', 'AFP'), photo('The band plays.', 'Paul Draft', 'AFP')],
  },
  {
    shape: 'AMP: a picture with a copy for readers without scripts',
    body: `<main><article><h1>Ferry returns</h1><figure><amp-img src="https://news.example/ferry-quay-amp.jpg" width="1200" height="800" layout="responsive"><noscript><img src="https://news.example/ferry-quay-amp.jpg"></noscript></amp-img><figcaption>${caption} Nora Quill/AFP</figcaption></figure>${paragraphs}</article></main>`,
    photos: [right],
  },
  {
    shape: 'JSON-LD alone: an image object with caption and credit text for the lead',
    head: json({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry returns',
      image: {
        '@type': 'ImageObject',
        url: 'https://news.example/media/ferry-quay-1200.jpg',
        caption,
        creditText: 'Nora Quill/AFP',
        width: 1200,
        height: 800,
      },
    }),
    body: `<main><article><h1>Ferry returns</h1><div class="lead"><img src="https://news.example/media/ferry-quay-1200.jpg" width="1200" height="800"></div>${paragraphs}</article></main>`,
    photos: [right],
  },
  {
    shape: 'JSON-LD alone: creator and copyright notice as nodes, no picture in the markup',
    head: json({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ferry returns',
          image: { '@id': 'https://news.example/#primaryimage' },
        },
        {
          '@type': 'ImageObject',
          '@id': 'https://news.example/#primaryimage',
          contentUrl: 'https://news.example/media/ferry-quay-1200.jpg',
          caption,
          creator: { '@type': 'Person', name: 'Nora Quill' },
          copyrightNotice: 'AFP',
        },
      ],
    }),
    body: `<main><article><h1>Ferry returns</h1>${paragraphs}</article></main>`,
    photos: [right],
  },
  {
    shape: 'microdata: an image object with meta elements',
    body: around(
      `<div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url contentUrl" src="/media/ferry-quay.jpg" alt=""><meta itemprop="width" content="1200"><div itemprop="caption">${caption}</div><div>Photo: <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Nora Quill</span></span> / <span itemprop="copyrightHolder">AFP</span></div></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'a background picture in a style attribute, with a caption',
    body: around(
      `<figure class="hero"><div class="hero__image" role="img" aria-label="" style="background-image: url('/media/ferry-quay-hero.jpg');"></div><figcaption>${caption} Nora Quill/AFP</figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'a background picture in a plain div with a caption class after it',
    body: `<main><article><h1>Ferry returns</h1><div class="article-hero"><div class="article-hero-image" style="background-image:url(/media/ferry-quay-hero.jpg)"></div><div class="article-hero-caption">${caption} Nora Quill/AFP</div></div><div class="text">${paragraphs}</div></article></main>`,
    photos: [right],
  },
  {
    shape: 'a lightbox: links to pictures with captions in attributes',
    body: around(
      `<div class="gallery"><a href="/media/pupils-big.jpg" data-lightbox="g1" data-title="Pupils board. Nora Quill/AFP"><img src="/media/pupils-small.jpg" alt="" width="300" height="200"></a><a href="/media/band-big.jpg" data-lightbox="g1" data-title="The band plays. Paul Draft/AFP"><img src="/media/band-small.jpg" alt="" width="300" height="200"></a></div>`,
    ),
    photos: [photo('Pupils board.', 'Nora Quill', 'AFP'), photo('The band plays.', 'Paul Draft', 'AFP')],
  },
  {
    shape: 'a slide show whose captions stand in a list apart from the pictures',
    body: around(
      `<div class="slideshow"><ul class="slides"><li><img src="/media/pupils-board-ferry.jpg" alt=""><div class="slide-caption">Pupils board. <span class="slide-credit">Nora Quill/AFP</span></div></li><li><img src="/media/band-on-the-quay.jpg" alt=""><div class="slide-caption">The band plays. <span class="slide-credit">Paul Draft/AFP</span></div></li></ul></div>`,
    ),
    photos: [photo('Pupils board.', 'Nora Quill', 'AFP'), photo('The band plays.', 'Paul Draft', 'AFP')],
  },
  {
    shape: 'a picture element whose image has no address of its own',
    body: around(
      `<figure><picture><source srcset="/media/ferry-quay-800.avif 800w, /media/ferry-quay-1600.avif 1600w" type="image/avif"><source srcset="/media/ferry-quay-800.jpg 800w, /media/ferry-quay-1600.jpg 1600w"><img alt="A ferry"></picture><figcaption>${caption}<br>Nora Quill/AFP</figcaption></figure>`,
    ),
    photos: [right],
  },
  {
    shape: 'a custom element that holds its caption in attributes',
    body: around(
      `<responsive-image src="/media/ferry-quay.jpg" caption="${caption}" credit="Nora Quill/AFP"></responsive-image>`,
    ),
    photos: [right],
  },
  {
    shape: 'an image with caption and credit as JSON in an attribute',
    body: around(
      `<div class="image" data-image='{"src":"/media/ferry-quay.jpg","caption":"${caption}","credit":"Nora Quill/AFP"}'><img src="/media/ferry-quay.jpg" alt=""></div>`,
    ),
    photos: [right],
  },
  {
    shape: 'a definition list of picture, caption and credit',
    body: around(
      `<dl class="gallery-item"><dt class="gallery-icon"><img src="/media/ferry-quay.jpg" alt=""></dt><dd class="wp-caption-text gallery-caption">${caption} Nora Quill/AFP</dd></dl>`,
    ),
    photos: [right],
  },
  {
    shape: 'a paragraph of its own after a picture, in italics',
    body: around(
      `<p><img src="/media/ferry-quay.jpg" width="800"></p><p><em>${caption} Photo: Nora Quill/AFP</em></p>`,
    ),
    photos: [right],
  },
  {
    shape: 'a paragraph of its own after a picture that is nothing but a credit',
    body: around(`<p><img src="/media/ferry-quay.jpg" width="800"></p><p>Photo: Nora Quill/AFP</p>`),
    photos: [photo(null, 'Nora Quill', 'AFP')],
  },
  {
    shape: 'an author’s portrait and a logo beside one photo',
    body: `<main><article><h1>Ferry returns</h1><div class="author-box"><img class="avatar" src="/authors/ada-byline.jpg" width="80" height="80" alt="Ada Byline"><span>By Ada Byline</span></div><figure><img src="/media/ferry-quay.jpg"><figcaption>${caption} Nora Quill/AFP</figcaption></figure>${paragraphs}<div class="author-bio"><img src="/authors/ada-byline-300x300.jpg" width="300" height="300"><p>Ada Byline writes about ships.</p></div></article></main>`,
    photos: [right],
  },
];
