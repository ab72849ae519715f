import { expect, test } from 'vitest';
import { articleHtml, paragraphs, readHtml } from '../../page.ts';

const whole = paragraphs.join('\n\n');

test.each([
  ['ad label dashes', 'en', '<p>- Advertisement -</p>'],
  [
    'opt-in embed bare de',
    'de',
    '<div class="x1"><p>Wir benötigen Ihre Zustimmung, um den von der Redaktion ausgewählten Inhalt anzuzeigen.</p></div>',
  ],
  [
    'opt-in embed bare en',
    'en',
    '<p>This content is hosted by a third party that uses cookies. Please accept to view it.</p>',
  ],
  ['opt-in fr', 'fr', '<p>Pour afficher ce contenu, vous devez accepter les cookies de X.</p>'],
  ['noscript js', 'en', '<p class="x">Your browser does not support the video tag.</p>'],
  ['audio fallback', 'de', '<p>Ihr Browser unterstützt dieses Audio-Element nicht.</p>'],
  [
    'a paragraph that is a link to another article',
    'fr',
    '<p class="article__paragraph"><a class="js-article-read-also" href="/autre"><span>Article réservé à nos abonnés</span> Lire aussi Le bac est à l’arrêt pour la semaine</a></p>',
  ],
  [
    'what remains to be read',
    'fr',
    '<p class="article__paragraph">Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.</p>',
  ],
  [
    'a call for letters',
    'en',
    '<p>Do you have an opinion on the issues raised in this article? If you would like to submit a letter of up to 250 words to be considered for publication, email it to us at letters@gazette.example</p>',
  ],
  [
    'a call to follow in italics',
    'en',
    '<p><i>Follow BBC Harbour on Facebook, X and Instagram. Send your story ideas to harbour@bbc.example.</i></p>',
  ],
  [
    'a linked headline in capitals',
    'en',
    '<p><a href="/x"><strong>FERRY CANCELLED FOR THE WHOLE OF THE WEEK</strong></a></p>',
  ],
  [
    'a call for the app',
    'en',
    '<p><a href="https://apps.example/">CLICK HERE TO GET THE GAZETTE APP</a></p>',
  ],
  [
    'the standards of the house',
    'en',
    '<p>Our Standards: <a href="/x">The Gazette Trust Principles.</a></p>',
  ],
  ['a bare call', 'en', '<p>Sign up here.</p>'],
  [
    'a label with a link below it',
    'it',
    '<p><strong>Leggi anche</strong></p><p><a href="/x">Il traghetto resta in porto tutta la settimana</a></p>',
  ],
  ['rights in capitals', 'it', '<p>© RIPRODUZIONE RISERVATA</p>'],
  [
    'also read, Portuguese',
    'pt',
    '<div class="content-media"><p>Leia também: <a href="/x">Balsa fica no porto</a></p></div>',
  ],
  ['news by mail', 'pt', '<div class="js-gallery"></div><p>Receba no seu email as notícias do porto.</p>'],
  ['also see, Dutch', 'nl', '<p><a href="/x">Bekijk ook: De veerboot blijft in de haven</a></p>'],
  [
    'also read, Swedish',
    'sv',
    '<p><strong>Läs också: <a href="/x">Färjan står stilla hela veckan</a></strong></p>',
  ],
  ['also read, Norwegian', 'no', '<p><b>Les også:</b> <a href="/x">Fergen står i hele uken</a></p>'],
  [
    'also see, Polish',
    'pl',
    '<p><strong>Zobacz także: <a href="/x">Prom nie kursuje przez tydzień</a></strong></p>',
  ],
  ['goes on below, Polish', 'pl', '<p>Dalszy ciąg materiału pod wideo</p>'],
  ['goes on below, Czech', 'cs', '<p>Článek pokračuje pod reklamou</p>'],
  [
    'also read, Russian',
    'ru',
    '<p><strong>Читайте также: <a href="/x">Паром не ходит всю неделю</a></strong></p>',
  ],
  ['a channel, Russian', 'ru', '<p>Подписывайтесь на наш Telegram-канал, чтобы быть в курсе.</p>'],
  [
    'related news, Turkish',
    'tr',
    '<p><strong>İLGİLİ HABER</strong> <a href="/x">Feribot bir hafta limanda kalıyor</a></p>',
  ],
  [
    'also read, Indonesian',
    'id',
    '<p><strong>Baca juga: <a href="/x">Feri berhenti sepekan</a></strong></p><p>Simak Video di bawah ini</p>',
  ],
  ['related, Japanese', 'ja', '<p><a href="/x">【関連記事】フェリーは一週間欠航</a></p>'],
  ['rights, Korean', 'ko', '<p>무단 전재 및 재배포 금지</p>'],
  ['the editor in charge, Chinese', 'zh', '<p>责任编辑：张三</p>'],
  ['also read, Arabic', 'ar', '<p>اقرأ أيضا: <a href="/x">العبارة تبقى في الميناء</a></p>'],
  [
    'whatsapp channel',
    'en',
    '<p><strong>Join our WhatsApp channel to get the news of the harbour on your phone</strong></p>',
  ],
  ['google news', 'de', '<p>Folgen Sie uns auf Google News, um nichts zu verpassen.</p>'],
  [
    'affiliate',
    'de',
    '<p>* Dieser Link ist ein Affiliate-Link. Wenn Sie darüber kaufen, erhalten wir eine Provision.</p>',
  ],
  [
    'transparency',
    'en',
    '<p>Products featured are independently selected; we may earn a commission from links.</p>',
  ],
  ['tags p', 'en', '<p>Tags: <a href="/t/a">port</a>, <a href="/t/b">sea</a></p>'],
  ['filed under', 'en', '<p>Filed under: <a href="/t/a">Ports</a></p>'],
  ['topics', 'de', '<p>Schlagworte: <a href="/t/a">Hafen</a>, <a href="/t/b">Meer</a></p>'],
  ['gallery bare', 'en', '<p>1 / 12</p>'],
  ['lire suite', 'fr', '<p>La suite après cette publicité</p>'],
  ['reco text', 'en', '<p><em>If you liked this story, you will love our weekly letter.</em></p>'],
  ['vote', 'de', '<p>Wie hat Ihnen dieser Artikel gefallen?</p>'],
  ['error', 'de', '<p>Fehler im Artikel gefunden? <a href="mailto:x@y.example">Jetzt melden.</a></p>'],
  ['error en', 'en', '<p>Have you found an error? <a href="/e">Let us know</a></p>'],
  ['the agency’s number', 'de', '<p>© dpa-infocom, dpa:240509-99-123456/3</p>'],
])('lines that no article says: %s', (_, lang, line) => {
  expect(readHtml(articleHtml(line, { lang })).text).toBe(whole);
  expect(readHtml(articleHtml('', { lang }).replace('</article>', `${line}</article>`)).text).toBe(whole);
});
