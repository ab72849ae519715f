import { afterPhoto, paragraphs, photo, type Shape } from './shape.ts';

const chinese = `<p>　　林霍尔姆的老渡轮星期一早晨回到港口。两年前，它被拖到海湾对面的船厂修理，市民们一直在等待它回来。</p>
<p>　　汽笛响起的时候，几百人站在码头上，消防队的乐队一直演奏到最后一根缆绳系好为止，许多老人流下了眼泪。</p>
<p>　　市议会在春天拨出了修理的款项。此前人们争论了很久，是不是应该修建一座大桥来代替这条渡轮航线。</p>`;
const japanese = `<p>古いフェリーが月曜日の朝、リンドホルムの港に戻ってきた。二年前に湾の向こうの造船所に曳航されて以来のことである。</p>
<p>汽笛が鳴ると、数百人が岸壁に立ち、消防団の音楽隊は最後のロープが結ばれるまで演奏を続けた。涙を流す人もいた。</p>
<p>市議会は春に修理の費用を計上した。橋を架けたほうがよいのではないかという議論が長く続いていた。</p>`;
const korean = `<p>린드홀름의 오래된 여객선이 월요일 아침 항구로 돌아왔다. 두 해 전 만 건너편의 조선소로 끌려간 뒤 처음 있는 일이다.</p>
<p>기적이 울리자 수백 명이 부두에 서 있었고, 소방대의 악대는 마지막 밧줄이 묶일 때까지 연주를 계속했다고 한다.</p>
<p>시의회는 봄에 수리 비용을 마련했다. 다리를 놓는 편이 낫지 않겠느냐는 논쟁이 오래 이어진 뒤의 결정이었다.</p>`;
const arabic = `<p>عادت العبّارة القديمة إلى ميناء ليندهولم صباح يوم الاثنين، بعد عامين من سحبها إلى الحوض الواقع على الجانب الآخر من الخليج.</p>
<p>ووقف مئات الأشخاص على الرصيف عندما دوّت الصافرة، وعزفت فرقة رجال الإطفاء حتى رُبط آخر حبل بالمرسى في ذلك الصباح.</p>
<p>وكان المجلس قد خصص أموال الإصلاح في الربيع، بعد خلاف طويل حول ما إذا كان بناء جسر سيكون خيارا أفضل للمدينة.</p>`;

/** Outlets of Asia, Africa, Latin America and the Arab world. */
export const world: Shape[] = [
  {
    shape: 'a Brazilian daily: figcaption with the credit behind a dash',
    body: `<main><article class="c-news"><h1 class="c-content-head__title">A balsa voltou</h1><div class="c-news__body"><figure class="widget-image"><div class="widget-image__container"><img data-src="https://f.i.uol.example/fotografia/2024/05/06/aaaa_3x2_md.jpg" src="https://f.i.uol.example/hunting/folha/1/common/placeholder.png" class="img-responsive lazy"></div><figcaption class="widget-image__subtitle">A balsa no cais de Lindholm - Rui Amostra - 6.mai.24/Folhapress</figcaption></figure>${paragraphs}</div></article></main>`,
    photos: [photo('A balsa no cais de Lindholm', 'Rui Amostra', 'Folhapress')],
  },
  {
    shape: 'a Brazilian portal: "Foto:" behind a long dash',
    body: `<main class="mc-body"><h1 class="content-head__title">A balsa voltou</h1><article itemprop="articleBody"><div class="mc-column content-media" data-block-type="backstage-photo"><figure class="content-media__container" itemscope itemtype="http://schema.org/ImageObject"><amp-img class="content-media__image" src="https://s2-g1.glbimg.example/AbC=/0x0:1700x1065/984x0/smart/filters:strip_icc()/i.s3.glbimg.example/v1/AUTH_1/internal_photos/bs/2024/x/y/balsa.jpg" width="984" height="616"></amp-img></figure><p class="content-media__description"><span class="content-media__description__caption">A balsa no cais de Lindholm — Foto: Rui Amostra/g1</span></p></div>${paragraphs.replaceAll('<p>', '<p class="content-text__container">')}</article></main>`,
    photos: [photo('A balsa no cais de Lindholm', 'Rui Amostra', 'g1')],
  },
  {
    shape: 'an Argentine daily: figcaption and a strong for the author',
    body: `<main><article><h1>Volvió la balsa</h1><figure class="sc-figure"><picture><img src="https://www.clarin.example/2024/05/06/AbCd_1200x630__1.jpg" alt="La balsa en el muelle. Foto: Lola Muestra"></picture><figcaption><span>La balsa en el muelle de Lindholm. Foto: Lola Muestra.</span></figcaption></figure><div class="StoryTextContainer">${paragraphs}</div></article></main>`,
    photos: [photo('La balsa en el muelle de Lindholm.', 'Lola Muestra', '')],
  },
  {
    shape: 'a Mexican daily: "FOTO:" in capitals in a paragraph',
    body: `<main><article><h1>Volvió la balsa</h1><div class="imagen-principal"><img src="https://www.eluniversal.example/resizer/AbC/1200x800/arc/BALSA12345678901234.jpg" alt="La balsa"><p class="pie-de-foto">La balsa en el muelle. FOTO: LOLA MUESTRA / EL UNIVERSAL</p></div><section class="cuerpo">${paragraphs}</section></article></main>`,
    photos: [photo('La balsa en el muelle.', 'Lola Muestra', 'EL UNIVERSAL')],
  },
  {
    shape: 'a Chinese wire: a centred paragraph under a centred picture',
    body: `<div class="main"><h1>渡轮回港</h1><div id="detail"><p style="text-align:center"><img src="20240506abcd1234_ferry.jpg" id="img1" alt=""></p><p class="pictext" style="text-align:center"><font color="navy">　　5月6日，市民在码头等待渡轮。新华社记者 王小明 摄</font></p>${chinese}</div></div>`,
    photos: [photo('5月6日，市民在码头等待渡轮。', '王小明', '新华社')],
  },
  {
    shape: 'a Chinese portal: caption paragraph of a class, agency before the name',
    body: `<div class="content_area"><h1>渡轮回港</h1><div class="content"><div class="img_wrapper"><img src="//n.sinaimg.example/news/crawl/20240506/abcd-1234.jpg" alt=""><span class="img_descr">渡轮停靠在码头。中新社记者 李大海 摄</span></div>${chinese}</div></div>`,
    photos: [photo('渡轮停靠在码头。', '李大海', '中新社')],
  },
  {
    shape: 'a Taiwanese daily: figcaption with the source in brackets',
    body: `<article><h1>渡輪回港</h1><div class="text"><div class="photo boxTitle"><a class="image-popup-vertical-fit" href="https://img.ltn.example/Upload/news/600/2024/05/06/4660001_1.jpg" title="渡輪停靠在碼頭。（記者王小明攝）"><img src="https://img.ltn.example/Upload/news/400/2024/05/06/4660001_1.jpg" alt="渡輪停靠在碼頭。（記者王小明攝）"></a><p>渡輪停靠在碼頭。（記者王小明攝）</p></div>${chinese}</div></article>`,
    photos: [photo('渡輪停靠在碼頭。', '王小明', '')],
  },
  {
    shape: 'a Japanese daily: caption with the photographer behind an equals sign',
    body: `<main><article><h1>フェリーが戻る</h1><figure class="ArticleFigure"><a href="/photo/AS20240506001.html"><img src="https://www.asahicom.example/imgopt/img/abcd1234/comm/AS20240506001.jpg" alt="写真"></a><figcaption>岸壁でフェリーを待つ人たち＝2024年5月6日午前9時、リンドホルム、山田太郎撮影</figcaption></figure><div class="ArticleBody">${japanese}</div></article></main>`,
    photos: [photo('岸壁でフェリーを待つ人たち＝2024年5月6日午前9時、リンドホルム', '山田太郎', '')],
  },
  {
    shape: 'a Japanese business daily: caption ending in the agency',
    body: `<main><article><h1>フェリーが戻る</h1><div class="container"><figure><picture><img src="https://article-image-ix.nikkei.example/https%3A%2F%2Fimgix-proxy.example%2FDSXZQO1234567.jpg?w=638" alt="岸壁に着くフェリー"></picture><figcaption>岸壁に着くフェリー（6日、リンドホルム）＝ロイター</figcaption></figure></div><section>${japanese}</section></article></main>`,
    photos: [photo('岸壁に着くフェリー（6日、リンドホルム）', '', 'ロイター')],
  },
  {
    shape: 'a Korean wire: caption with the source in brackets',
    body: `<main><article class="story-news article"><h1 class="tit">여객선 귀항</h1><div class="comp-box photo-group"><figure class="image-zone01"><span class="img-con"><span class="img"><img src="//img4.yna.example/photo/yna/YH/2024/05/06/PYH2024050600001300_P4.jpg" alt="부두의 여객선"></span></span><figcaption class="txt-desc"><strong class="tit-cap">부두의 여객선</strong><p class="desc-cap">[연합뉴스 자료사진]</p></figcaption></figure></div>${korean}</article></main>`,
    photos: [photo('부두의 여객선', '', '연합뉴스')],
  },
  {
    shape: 'a Korean daily: caption, then the reporter',
    body: `<main><article><h1>여객선 귀항</h1><div class="article-text"><figure class="article-image"><picture><img src="https://flexible.img.hani.example/flexible/normal/970/647/imgdb/original/2024/0506/ferry.webp" alt="여객선"></picture><figcaption>부두에 선 시민들이 여객선을 기다리고 있다. 김철수 기자</figcaption></figure>${korean}</div></article></main>`,
    photos: [photo('부두에 선 시민들이 여객선을 기다리고 있다.', '김철수', '')],
  },
  {
    shape: 'an Arab broadcaster: figcaption with the agency in brackets',
    body: `<main><h1>عودة العبّارة</h1><figure class="article-featured-image"><div class="responsive-image"><img src="/wp-content/uploads/2024/05/GettyImages-1234567.jpg?resize=770%2C513" alt="العبّارة"></div><figcaption>العبّارة عند رصيف ليندهولم (الفرنسية)</figcaption></figure><div class="wysiwyg">${arabic}</div></main>`,
    photos: [photo('العبّارة عند رصيف ليندهولم', '', 'الفرنسية')],
  },
  {
    shape: 'a broadcaster in Arabic: source and caption with hidden labels',
    body: `<main><article><h1>عودة العبّارة</h1><figure><div><img src="https://ichef.example/ace/ws/640/cpsprodpb/abcd/live/ferry.jpg" alt="العبّارة"><p role="text"><span>صدر الصورة، </span><span lang="en-GB">Getty Images</span></p></div><figcaption><span>التعليق على الصورة، </span><p>العبّارة عند رصيف ليندهولم</p></figcaption></figure><div dir="rtl">${arabic}</div></article></main>`,
    photos: [photo('العبّارة عند رصيف ليندهولم', '', 'Getty Images')],
  },
  {
    shape: 'a Hebrew daily: "צילום:" in a span',
    body: `<main><article><h1>המעבורת חזרה</h1><figure><img src="https://images1.ynet.example/PicServer5/2024/05/06/1400001/ferry.jpg" alt="המעבורת"><figcaption><span class="caption">המעבורת ברציף</span><span class="credit">(צילום: נועה דוגמא)</span></figcaption></figure><div class="text_editor">${paragraphs}</div></article></main>`,
    photos: [photo('המעבורת ברציף', 'נועה דוגמא', '')],
  },
  {
    shape: 'a Persian agency: "عکس:" after the caption',
    body: `<main><article><h1>بازگشت کشتی</h1><figure class="item-img"><img src="https://media.isna.example/content/2024/05/06/4/62600001.jpg" alt="کشتی"><figcaption>کشتی در اسکله. عکس: زهرا نمونه / ایسنا</figcaption></figure><div class="item-text">${arabic}</div></article></main>`,
    photos: [photo('کشتی در اسکله.', 'زهرا نمونه', 'ایسنا')],
  },
  {
    shape: 'a Hindi portal: "फोटो:" after the caption',
    body: `<main><article><h1>नाव लौटी</h1><figure><img src="https://images.bhaskar.example/2024/05/06/ferry_1714982400.jpg" alt="नाव"><figcaption>घाट पर नाव। (फोटो: पीटीआई)</figcaption></figure><div class="body">${paragraphs}</div></article></main>`,
    photos: [photo('घाट पर नाव।', '', 'पीटीआई')],
  },
  {
    shape: 'a Thai portal: "ภาพ:" after the caption',
    body: `<main><article><h1>เรือกลับมา</h1><figure class="wp-block-image"><img src="https://static.thairath.example/media/dFQROr7oWzulq5Fa5.jpg" alt="เรือ"><figcaption>เรือที่ท่าเรือ ภาพ: สมชาย ตัวอย่าง / AFP</figcaption></figure><div class="body">${paragraphs}</div></article></main>`,
    photos: [photo('เรือที่ท่าเรือ', 'สมชาย ตัวอย่าง', 'AFP')],
  },
  {
    shape: 'a Vietnamese daily: figcaption paragraph with "Ảnh:" in italics',
    body: `<main><article class="fck_detail"><h1 class="title-detail">Phà trở lại</h1><figure data-size="true" itemprop="associatedMedia image" itemscope itemtype="http://schema.org/ImageObject" class="tplCaption action_thumb_added"><div class="fig-picture"><picture><source data-srcset="https://i1-vnexpress.example/2024/05/06/pha-1714982400-1234-1714982401.jpg?w=680&amp;h=0&amp;q=100 1x"><img itemprop="contentUrl" class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://i1-vnexpress.example/2024/05/06/pha-1714982400-1234-1714982401.jpg?w=680&amp;h=0&amp;q=100" alt="Phà"></picture></div><figcaption itemprop="description"><p class="Image">Phà cập bến sáng 6/5. Ảnh: <em>Nguyễn Mẫu</em></p></figcaption></figure>${paragraphs}</article></main>`,
    photos: [photo('Phà cập bến sáng 6/5.', 'Nguyễn Mẫu', '')],
  },
  {
    shape: 'an Indonesian daily: caption with "Foto:" in brackets',
    body: `<main><article class="detail"><h1 class="detail__title">Feri kembali</h1><div class="detail__media"><figure class="detail__media-image"><img src="https://akcdn.detik.example/community/media/visual/2024/05/06/feri_169.jpeg?w=700&amp;q=90" alt="Feri" class="p_img_zoomin img-zoomin"><figcaption class="detail__media-caption">Foto: Feri di dermaga (Budi Contoh/detikcom)</figcaption></figure></div><div class="detail__body-text">${paragraphs}</div></article></main>`,
    photos: [photo('Foto: Feri di dermaga', 'Budi Contoh', 'detikcom')],
  },
  {
    shape: 'an Indonesian wire: name, agency and initials behind slashes',
    body: `<main><article><h1>Feri kembali</h1><figure class="post-image"><img src="https://cdn.antaranews.example/cache/1200x800/2024/05/06/feri.jpg" alt="Feri"><figcaption class="wp-caption-text">Feri bersandar di dermaga, Senin (6/5/2024). ANTARA FOTO/Budi Contoh/rwa.</figcaption></figure><div class="post-content">${paragraphs}</div></article></main>`,
    photos: [photo('Feri bersandar di dermaga, Senin (6/5/2024).', 'Budi Contoh', 'Antara Foto')],
  },
  {
    shape: 'a Kenyan daily: caption and "Photo credit:" in a figcaption',
    body: `<main><article><h1>Ferry returns</h1><section class="photo-article"><figure class="photo"><img src="/resource/image/4612345/landscape_ratio3x2/1200/800/abcd1234/ef/ferry.jpg" alt="Ferry" width="1200" height="800"><figcaption><p class="caption">The ferry at the Likoni crossing on May 6, 2024.</p><p class="credit">Photo credit: Wanjiku Mfano | Nation Media Group</p></figcaption></figure></section><div class="paragraph-wrapper">${paragraphs}</div></article></main>`,
    photos: [
      photo('The ferry at the Likoni crossing on May 6, 2024.', 'Wanjiku Mfano', 'Nation Media Group'),
    ],
  },
  {
    shape: 'a page with two photos in its text and one beside it',
    body: `<main><article><h1>Ferry returns</h1>${paragraphs}<figure><img src="/a/pupils-board-the-ferry.jpg" alt=""><figcaption>Pupils board. Photo: Nora Quill</figcaption></figure>${afterPhoto}<figure><img src="/a/the-brass-band-plays.jpg" alt=""><figcaption>The band plays. Photo: Paul Draft</figcaption></figure><p>Nobody could say how long the engine would last this time.</p></article><aside class="related"><a href="/2024/05/bridge.html"><figure><img src="/a/bridge-teaser.jpg"><figcaption>The bridge that never was</figcaption></figure></a></aside></main>`,
    photos: [photo('Pupils board.', 'Nora Quill'), photo('The band plays.', 'Paul Draft')],
  },
];
