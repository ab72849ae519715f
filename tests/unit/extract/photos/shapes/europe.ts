import { afterPhoto, paragraphs, photo, type Shape } from './shape.ts';

/** Outlets of the European continent. */
export const europe: Shape[] = [
  {
    shape: 'a French daily: caption and credit in one figcaption, the credit in capitals',
    body: `<main><article class="article__wrapper"><h1 class="article__title">Le bac est de retour</h1><section class="article__content"><figure class="article__media"><img data-sizes="(min-width: 1024px) 664px" sizes="(min-width: 1024px) 664px" data-srcset="https://img.lemde.example/2024/05/06/0/0/5000/3333/664/0/75/0/abc1234_ferry.jpg 664w" src="https://img.lemde.example/2024/05/06/0/0/5000/3333/664/0/75/0/abc1234_ferry.jpg" width="664" height="443" alt="Le bac, à Lindholm, le 6 mai."><figcaption class="article__legend" aria-hidden="true">Le bac, à Lindholm, le 6 mai 2024. <span class="article__credit" aria-hidden="true">ÉLISE GABARIT / HANS LUCAS POUR « LE MONDE »</span></figcaption></figure>${paragraphs}</section></article></main>`,
    photos: [photo('Le bac, à Lindholm, le 6 mai 2024.', 'Élise Gabarit', 'Hans Lucas; Le Monde')],
  },
  {
    shape: 'a French daily: credit in a span after the caption',
    body: `<article class="fig-main"><h1 class="fig-headline">Le bac est de retour</h1><figure class="fig-media fig-media--type-photo"><img class="fig-media__image" src="https://i.f1g.example/eidos/704x396_cropupscale/2024/05/06/aaaabbbb-0001.jpg" srcset="https://i.f1g.example/eidos/1280x720_cropupscale/2024/05/06/aaaabbbb-0001.jpg 1280w" alt="Le bac à quai"><figcaption class="fig-media__legend">Le bac à quai, lundi matin. <span class="fig-media__credits">Élise Gabarit / Le Figaro</span></figcaption></figure><div class="fig-content-body" data-component="fig-content-body">${paragraphs}</div></article>`,
    photos: [photo('Le bac à quai, lundi matin.', 'Élise Gabarit', 'Le Figaro')],
  },
  {
    shape: 'a French daily on Arc: caption with the credit in brackets in bold',
    body: `<article><h1>Le bac est de retour</h1><div class="ArticleFeaturedMedia"><figure><div><img src="https://www.liberation.example/resizer/AbC=/768x0/filters:format(jpg):quality(70):focal(1x1:2x2)/cloudfront-eu-central-1.images.arcpublishing.example/liberation/FERRYXYZ0123456789.jpg" alt="A Lindholm, le 6 mai."></div><figcaption><span>A Lindholm, le 6 mai. (Élise Gabarit/Libération)</span></figcaption></figure></div><div class="article-body-wrapper">${paragraphs}</div></article>`,
    photos: [photo('A Lindholm, le 6 mai.', 'Élise Gabarit', 'Libération')],
  },
  {
    shape: 'French public radio: credits after the caption with © and a dash',
    body: `<main><h1>Le bac est de retour</h1><figure class="Visual"><picture><img src="https://www.radiofrance.example/pikapi/images/aaaa-bbbb/1200x680?webp=false" alt="Le bac"></picture><figcaption><div class="caption">Le bac à quai</div> <div class="copyright">© Radio France - Élise Gabarit</div></figcaption></figure><div class="Body">${paragraphs}</div></main>`,
    photos: [photo('Le bac à quai', 'Élise Gabarit', 'Radio France')],
  },
  {
    shape: 'French public television: figcaption with the credit in brackets and capitals',
    body: `<main><article><h1 class="c-title">Le bac est de retour</h1><figure class="c-cover"><picture><source data-srcset="https://www.franceinfo.example/pictures/AbCd/0x0:5000x2812/1200x675/2024/05/06/phpferry.jpg" media="(min-width: 1024px)"><img class="c-cover__image" src="https://www.franceinfo.example/pictures/AbCd/0x0:5000x2812/432x243/2024/05/06/phpferry.jpg" alt="Le bac, le 6 mai"></picture><figcaption class="c-cover__legend">Le bac, à Lindholm, le 6 mai 2024. (ELISE GABARIT / AFP)</figcaption></figure><div class="c-body">${paragraphs}</div></article></main>`,
    photos: [photo('Le bac, à Lindholm, le 6 mai 2024.', 'Elise Gabarit', 'AFP')],
  },
  {
    shape: 'a French regional daily: caption, bar, credit',
    body: `<article class="su-article"><h1>Le bac est de retour</h1><figure class="su-media"><img alt="Le bac" data-src="https://media.ouest.example/v1/pictures/MjAyNDA1-ferry?width=1260&amp;height=708" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" class="lazyload"><figcaption>Le bac est rentré au port. | ARCHIVES OUEST-FRANCE</figcaption></figure><div class="su-text">${paragraphs}</div></article>`,
    photos: [photo('Le bac est rentré au port.', '', 'Ouest-France')],
  },
  {
    shape: 'a German weekly: figcaption with caption and "Foto:" in spans',
    body: `<main><article><header><h1>Die Fähre ist zurück</h1></header><div data-area="top_element"><figure><div><picture><source type="image/webp" srcset="https://cdn.prod.spiegel.example/images/aaaabbbb-0001-0004-0000-000012345678_w948_r1.77_fpx50_fpy50.webp 948w"><img title="Die Fähre am Kai" src="https://cdn.prod.spiegel.example/images/aaaabbbb-0001-0004-0000-000012345678_w948_r1.77_fpx50_fpy50.jpg" width="948" height="536" alt="Die Fähre am Kai"></picture></div><figcaption><div><p>Die Fähre am Kai: Freie Fahrt für Fischer</p></div><span class="font-sansUI text-s">Foto: Greta Beispiel / dpa</span></figcaption></figure></div><div data-area="body">${paragraphs}</div></article></main>`,
    photos: [photo('Die Fähre am Kai: Freie Fahrt für Fischer', 'Greta Beispiel', 'dpa')],
  },
  {
    shape: 'a German weekly: microdata in the figcaption, © in a small element',
    body: `<main><article class="article"><h1>Die Fähre ist zurück</h1><figure class="figure-full-width article__media" itemscope itemtype="http://schema.org/ImageObject"><meta itemprop="url" content="https://img.zeit.example/gesellschaft/2024-05/faehre-lindholm/wide__1300x731"><div class="article__media-container"><img class="article__media-item" src="https://img.zeit.example/gesellschaft/2024-05/faehre-lindholm/wide__820x461" alt="Fähre: Die Fähre am Kai" itemprop="contentUrl"></div><figcaption class="figure__caption article__caption"><span class="figure__text" itemprop="caption">Am Kai warteten Hunderte.</span><span class="figure__copyright" itemprop="copyrightHolder" itemscope itemtype="https://schema.org/Person"><span class="visually-hidden">© </span><span itemprop="name">Greta Beispiel für DIE ZEIT</span></span></figcaption></figure><div class="article-body">${paragraphs.replaceAll('<p>', '<p class="paragraph article__item">')}</div></article></main>`,
    photos: [photo('Am Kai warteten Hunderte.', 'Greta Beispiel', 'DIE ZEIT')],
  },
  {
    shape: 'a German daily: caption and "(Foto: …)" in one paragraph with hidden label',
    body: `<main><article><h1>Die Fähre ist zurück</h1><figure data-manual="image" class="css-rqbnmz"><picture><img src="https://www.sueddeutsche.example/2024/05/06/0a1b2c3d.jpg?q=60&amp;fm=jpeg&amp;width=1000&amp;rect=0%2C0%2C5000%2C2812" alt="Die Fähre"></picture><figcaption><p data-manual="media-caption">Am Kai warteten Hunderte auf die Fähre.<span> </span><small>(Foto: Greta Beispiel/dpa)</small></p></figcaption></figure><div itemprop="articleBody">${paragraphs}</div></article></main>`,
    photos: [photo('Am Kai warteten Hunderte auf die Fähre.', 'Greta Beispiel', 'dpa')],
  },
  {
    shape: 'a German daily: caption and "Bild:" in spans, the lead above the text',
    body: `<main><article><h1>Die Fähre ist zurück</h1><div class="js-article-header-media"><figure class="aspect"><div class="picture"><img src="https://media1.faz.example/ppmedia/w1240/aktuell/1234567890/1.9700000/original_aspect_ratio/am-kai.jpg" alt="Am Kai"></div><figcaption class="tsr-Base_MediaCaption"><span class="atc-ImageDescriptionText">Am Kai: Die Kapelle der Feuerwehr spielte.</span><span class="atc-ImageDescriptionCopyright">Bild: Greta Beispiel</span></figcaption></figure></div><div class="atc-Text">${paragraphs}</div></article></main>`,
    photos: [photo('Am Kai: Die Kapelle der Feuerwehr spielte.', 'Greta Beispiel', '')],
  },
  {
    shape: 'German public television: title in the image, credit behind a bar',
    body: `<main><article class="container content-wrapper__group"><h1>Die Fähre ist zurück</h1><div class="absatzbild ts-image"><div class="ts-picture__wrapper"><picture class="ts-picture--topbanner"><img class="ts-image" src="https://images.tagesschau.example/image/aaaabbbb/AAABjxyz/16x9-960/faehre-100.jpg" alt="Die Fähre am Kai | dpa" title="Die Fähre am Kai | dpa"></picture></div><div class="absatzbild__info"><p class="absatzbild__info__text">Am Kai warteten Hunderte. | dpa</p></div></div>${paragraphs}</article></main>`,
    photos: [photo('Am Kai warteten Hunderte.', '', 'dpa')],
  },
  {
    shape: 'an Austrian daily: figcaption with a footer for the credit',
    body: `<main><article class="story-article"><h1>Die Fähre ist zurück</h1><figure data-type="image"><picture><img src="https://i.ds.example/aaaabbbb/b/c/2024/05/06/faehre.jpeg" alt="Eine Fähre" data-fullscreen-src="https://i.ds.example/aaaabbbb/b/c/2024/05/06/faehre.jpeg?w=1920"></picture><footer>APA/GRETA BEISPIEL</footer><figcaption>Am Kai warteten Hunderte.</figcaption></figure><div class="article-body">${paragraphs}</div></article></main>`,
    photos: [photo('Am Kai warteten Hunderte.', 'Greta Beispiel', 'APA')],
  },
  {
    shape: 'a Swiss daily: caption and credit parted by a line',
    body: `<main><article><h1>Die Fähre ist zurück</h1><div class="image"><figure class="image__figure"><picture class="image__image"><img src="https://img.nzz.example/2024/05/06/aaaabbbb.jpeg?width=654&amp;height=436" alt=""></picture><figcaption class="image-description"><h2 class="image-description__caption">Am Kai warteten Hunderte.</h2><span class="image-description__author">Greta Beispiel / Keystone</span></figcaption></figure></div><section>${paragraphs}</section></article></main>`,
    photos: [photo('Am Kai warteten Hunderte.', 'Greta Beispiel', 'Keystone')],
  },
  {
    shape: 'a Spanish daily on Fusion: figcaption with the author in a span',
    body: `<article class="a _g"><header class="a_e"><h1 class="a_t">Vuelve el barco</h1><div class="a_e_m"><figure class="a_m _g"><span class="_db a_m_w"><img decoding="auto" class="_re a_m-h" alt="El barco" src="https://imagenes.elpais.example/resizer/v2/BARCO1234567890ABCDEF.jpg?auth=aa&amp;width=414" srcset="https://imagenes.elpais.example/resizer/v2/BARCO1234567890ABCDEF.jpg?auth=aa&amp;width=1960 1960w" width="414"></span><figcaption class="a_m_p"><span>El barco, a su llegada al muelle de Lindholm el lunes.</span><span class="a_m_m">Lola Muestra</span></figcaption></figure></div></header><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${paragraphs}</div></article>`,
    photos: [photo('El barco, a su llegada al muelle de Lindholm el lunes.', 'Lola Muestra', '')],
  },
  {
    shape: 'a Spanish daily: caption and author in spans, author in capitals',
    body: `<main><article><h1 class="ue-c-article__headline">Vuelve el barco</h1><div class="ue-l-article__header-content"><figure class="ue-c-article__media ue-c-article__media--image"><picture><img class="ue-c-article__media--image" src="https://phantom-elmundo.example/abcd1234/crop/0x0/2044x1363/resize/1200/f/jpg/assets/multimedia/imagenes/2024/05/06/17149824000001.jpg" alt="El barco"></picture><figcaption class="ue-c-article__media-caption"><span class="ue-c-article__media-description">El barco, en el muelle. </span><span class="ue-c-article__media-source">LOLA MUESTRA</span></figcaption></figure></div><div class="ue-l-article__body ue-c-article__body">${paragraphs}</div></article></main>`,
    photos: [photo('El barco, en el muelle.', 'Lola Muestra', '')],
  },
  {
    shape: 'an Italian daily: caption paragraph under the picture',
    body: `<section class="body-article"><h1 class="title-art-hp">Torna il traghetto</h1><div class="media-news-image"><div class="img-fluid"><img class="img-big-article" src="https://images2.corriereobjects.example/methode_image/2024/05/06/traghetto-kEPH-656x492@Corriere-Web-Sezioni.jpg?v=1" alt="Il traghetto"></div><p class="caption-media">Il traghetto al molo di Lindholm (Ansa)</p></div><div class="chapter">${paragraphs}</div></section>`,
    photos: [photo('Il traghetto al molo di Lindholm', '', 'ANSA')],
  },
  {
    shape: 'an Italian daily: figcaption with the agency in brackets in italics',
    body: `<article class="story"><h1 class="story__title">Torna il traghetto</h1><figure class="story__media"><img src="https://www.repstatic.example/content/nazionale/img/2024/05/06/120000000-traghetto.jpg?webp" alt="Il traghetto"><figcaption class="story__media__caption">Il traghetto al molo <em>(Chiara Modello / fotogramma)</em></figcaption></figure><div id="article-body" class="story__text">${paragraphs}</div></article>`,
    photos: [photo('Il traghetto al molo', 'Chiara Modello', 'Fotogramma')],
  },
  {
    shape: 'a Portuguese daily: figcaption with cite',
    body: `<article class="story"><h1 class="headline">O barco voltou</h1><figure class="story__media"><picture class="flex-media"><img src="https://imagens.publico.example/imagens.aspx/1900000?tp=UH&amp;db=IMAGENS&amp;type=JPG" data-media-viewer="https://imagens.publico.example/imagens.aspx/1900000?tp=UH&amp;db=IMAGENS&amp;type=JPG&amp;w=1440" alt="O barco"></picture><figcaption class="media-caption"><span class="media-caption__text">O barco no cais</span> <cite class="media-caption__credit">Rui Amostra</cite></figcaption></figure><div class="story__body">${paragraphs}</div></article>`,
    photos: [photo('O barco no cais', 'Rui Amostra', '')],
  },
  {
    shape: 'a Dutch broadcaster: credit on the picture, caption under it',
    body: `<main><article><h1>De pont is terug</h1><figure><div class="sc-1"><img src="https://cdn.nos.example/image/2024/05/06/1080000/1024x576a.jpg" alt="De pont" srcset="https://cdn.nos.example/image/2024/05/06/1080000/1536x864a.jpg 1536w"><span class="sc-copyright">ANP</span></div><figcaption>De pont ligt weer aan de kade</figcaption></figure><div>${paragraphs}</div></article></main>`,
    photos: [photo('De pont ligt weer aan de kade', '', 'ANP')],
  },
  {
    shape: 'a Dutch daily: figcaption with "Foto" in a span',
    body: `<article class="article"><h1 class="article-header__title">De pont is terug</h1><figure class="artstyle__figure"><img src="https://images.volkskrant.example/AbCd-123=/fit-in/960x/De-pont.jpg" alt="De pont"><figcaption class="artstyle__caption">Honderden mensen wachtten op de kade.<span class="artstyle__credit">Beeld Sanne Voorbeeld / de Volkskrant</span></figcaption></figure><section class="artstyle__main">${paragraphs}</section></article>`,
    photos: [photo('Honderden mensen wachtten op de kade.', 'Sanne Voorbeeld', 'de Volkskrant')],
  },
  {
    shape: 'a Polish portal: author in a span with "Fot."',
    body: `<main><article><h1 class="art_title">Prom wrócił</h1><div id="art_image" class="related_images"><a class="grid_9"><img class="art_image" src="https://bi.im-g.example/im/aa/bb/1c/z12345678AMP,Prom-przy-nabrzezu.jpg" alt="Prom"></a><p class="desc">Prom przy nabrzeżu <span class="author">(Fot. Ewa Przykład / Agencja Wyborcza.pl)</span></p></div><section class="art_content">${paragraphs}</section></article></main>`,
    photos: [photo('Prom przy nabrzeżu', 'Ewa Przykład', 'Agencja Wyborcza.pl')],
  },
  {
    shape: 'a Czech portal: caption with "Foto:" in a span',
    body: `<main><article><h1>Přívoz je zpět</h1><figure class="g_Y"><a href="https://d15.example/abcd/ferry.jpeg"><img src="https://d15.example/abcd/ferry.jpeg?fl=cro,0,0,1200,675%7Cres,600" alt="Přívoz"></a><figcaption class="caption"><span class="photo-author">Foto: Jana Vzorová, Seznam Zprávy</span><p>Přívoz u nábřeží.</p></figcaption></figure><div class="mol-rich-content">${paragraphs}</div></article></main>`,
    photos: [photo('Přívoz u nábřeží.', 'Jana Vzorová', 'Seznam Zprávy')],
  },
  {
    shape: 'a Swedish daily: caption and byline in spans',
    body: `<main><article class="ds-article"><h1>Färjan är tillbaka</h1><figure class="ds-image-figure"><picture><img src="https://static-cdn.dn.example/images/0b0b0b0b-faerjan.jpg?w=980" alt="Färjan"></picture><figcaption class="ds-image-figure__caption"><span class="ds-image-figure__text">Färjan vid kajen i Lindholm.</span> <span class="ds-image-figure__author">Foto: Nora Mönster/TT</span></figcaption></figure><div class="article__body-content">${paragraphs}</div></article></main>`,
    photos: [photo('Färjan vid kajen i Lindholm.', 'Nora Mönster', 'TT')],
  },
  {
    shape: 'a Norwegian broadcaster: caption, then "Foto:" with agency behind a slash',
    body: `<main><article><h1>Ferja er tilbake</h1><figure class="image-reference"><div class="image"><img srcset="https://gfx.nrk.example/AbC_1200 1200w, https://gfx.nrk.example/AbC_600 600w" src="https://gfx.nrk.example/AbC_600" alt="Ferja"></div><figcaption class="caption"><p class="caption-text">Ferja ved kaia i Lindholm.</p><div class="author-list"><span class="author-photographer">Foto: Nora Mønster / NTB</span></div></figcaption></figure><div class="article-body">${paragraphs}</div></article></main>`,
    photos: [photo('Ferja ved kaia i Lindholm.', 'Nora Mønster', 'NTB')],
  },
  {
    shape: 'a Finnish daily: figcaption with "KUVA:" in capitals',
    body: `<main><article><h1>Lautta palasi</h1><figure class="article-image"><img src="https://images.sanoma-sndp.example/abcd1234.jpg/normal/1440.jpg" alt="Lautta"><figcaption>Lautta laiturissa Lindholmissa. <small>KUVA: AINO MALLI / LEHTIKUVA</small></figcaption></figure><section class="article-body">${paragraphs}</section></article></main>`,
    photos: [photo('Lautta laiturissa Lindholmissa.', 'Aino Malli', 'Lehtikuva')],
  },
  {
    shape: 'a Hungarian portal: "Fotó:" in a span after the caption',
    body: `<main><article><h1>Visszatért a komp</h1><div class="article-body"><figure class="article-image"><img src="https://assets.telex.example/images/20240506/1714982400-temp-abcd_cover.jpg" alt="A komp"><figcaption>A komp a rakparton <span class="copyright">Fotó: Minta Nóra / Telex</span></figcaption></figure>${paragraphs}</div></article></main>`,
    photos: [photo('A komp a rakparton', 'Minta Nóra', 'Telex')],
  },
  {
    shape: 'a Greek daily: caption and credit in one line',
    body: `<main><article><h1>Το πλοίο γύρισε</h1><figure class="wp-block-image"><img src="https://www.kathimerini.example/wp-content/uploads/2024/05/ploio-scaled.jpg" alt=""><figcaption>Το πλοίο στην προβλήτα. (Φωτ. ΑΠΕ-ΜΠΕ / Νίκος Παράδειγμα)</figcaption></figure><div class="entry-content">${paragraphs}</div></article></main>`,
    photos: [photo('Το πλοίο στην προβλήτα.', 'Νίκος Παράδειγμα', 'ΑΠΕ-ΜΠΕ')],
  },
  {
    shape: 'a Turkish daily: caption with "Fotoğraf:"',
    body: `<main><article><h1>Vapur döndü</h1><figure class="haber-resim"><img data-src="https://img.haber.example/2024/05/06/vapur-1200.jpg" src="/assets/blank.gif" alt="Vapur"><figcaption>Vapur iskelede. Fotoğraf: Elif Örnek/AA</figcaption></figure><div class="haber-metni">${paragraphs}</div></article></main>`,
    photos: [photo('Vapur iskelede.', 'Elif Örnek', 'AA')],
  },
  {
    shape: 'a Russian wire: photo credit in a block of its own',
    body: `<main><article><h1>Паром вернулся</h1><div class="media"><div class="media__size"><div class="photoview__open" data-photoview-src="https://cdnn21.ria.example/images/07e8/05/06/1940000000_0:0:3000:1688_1920x0_80_0_0_abcd.jpg"><img media-type="ar16x9" alt="Паром у причала" title="Паром у причала" src="https://cdnn21.ria.example/images/07e8/05/06/1940000000_0:0:3000:1688_1920x0_80_0_0_abcd.jpg"></div><div class="media__copyright"><div class="media__copyright-item m-copyright">© РИА Новости / Олег Образцов</div></div><div class="media__description">Паром у причала в Линдхольме</div></div></div><div class="article__text">${paragraphs}</div></article></main>`,
    photos: [photo('Паром у причала в Линдхольме', 'Олег Образцов', 'РИА Новости')],
  },
  {
    shape: 'a Russian wire: © in a span under the picture',
    body: `<main><article><h1>Паром вернулся</h1><div class="text-include text-include-photo"><div class="text-include-photo__img"><img src="https://cdn-storage-media.tass.example/resize/752x424/tass_media/2024/05/06/x/1714982400000000_abcd.jpg" alt=""></div><div class="text-include-photo__title"></div><span class="text-include-photo__source">© Олег Образцов/ТАСС</span></div><div class="text-block">${paragraphs}</div></article></main>`,
    photos: [photo(null, 'Олег Образцов', 'ТАСС')],
  },
  {
    shape: 'a Romanian portal: "Foto:" after the caption in small type',
    body: `<main><article><h1>Feribotul s-a întors</h1><div class="articol"><p><img class="aligncenter" src="https://s.hotnews.example/uploads/2024/05/feribot-1024x683.jpg" alt="Feribot"><br><small>Feribotul la chei. Foto: Ioana Exemplu / Agerpres</small></p>${paragraphs}${afterPhoto}</div></article></main>`,
    photos: [photo('Feribotul la chei.', 'Ioana Exemplu', 'Agerpres')],
  },
];
