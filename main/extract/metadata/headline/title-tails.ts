/** What sites put behind or before a headline in a title and what is no part of it. Folded: no case, no accents. */
export const titleTails: ReadonlySet<string> = new Set(
  `live; live updates; live blog; liveblog; liveticker; live ticker; newsticker; en direct; direct; en vivo; directo; en directo; ao vivo; in diretta; diretta; na zywo; canli; прямая трансляция; онлайн;
  video; videos; audio; podcast; photos; fotos; foto; bilder; galerie; gallery; fotostrecke; diaporama; news; nachrichten; aktuell; actualites; actualite; noticias; noticia; noticias de hoy; notizie; nieuws; nyheter; новости; uutiset;
  home; homepage; startseite; accueil; inicio; blog; blog archiv; blog archive; archiv; archive; opinion; article; artikel; premium; exclusive; plus; abo; subscribers only; pressemitteilung; press release`
    .split(';')
    .map((tail) => tail.trim()),
);
