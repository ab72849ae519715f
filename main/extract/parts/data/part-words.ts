/** Words before the number of a page, and between it and the number of all; folded. */
export const pageWords = `page|seite|pagina|sida|side|sivu|strona|stranka|strana|stranica|oldal|страница|сторінка|страница|σελιδα|sayfa|صفحة|עמוד|halaman|trang|หน้า|teil|part|partie|parte|deel`;
/** See {@link pageWords}. */
export const ofWords = `of|von|sur|de|di|van|av|af|z|ze|od|din|из|з|от|απο|of the|מתוך|من|dari|จาก|aus`;

/** What a link says that leads to all of an article on one page, or to its version for print; folded. */
export const singlePage = `single page|view as single page|view on one page|read on one page|one page|all on one page|view all|full article|print|print article|print this article|print version|printer friendly|printer friendly version
  auf einer seite|auf einer seite lesen|artikel auf einer seite lesen|alles auf einer seite|komplettansicht|gesamtansicht|drucken|artikel drucken|druckansicht|druckversion|sur une seule page|lire sur une seule page
  imprimer|imprimer l article|version imprimable|en una sola pagina|ver en una pagina|imprimir|version para imprimir|versao para impressao|numa so pagina|stampa|versione stampabile|su una sola pagina|leggi su una pagina
  op een pagina|afdrukken|printversie|pa en sida|skriv ut|pa en side|udskriv|tulosta|yhdella sivulla|drukuj|na jednej stronie|tisk|na jedne strance|nyomtatas|версия для печати|распечатать|на одной странице|εκτυπωση|yazdir|طباعة|הדפסה|cetak|印刷|打印|列印|显示全文|阅读全文|全文|인쇄`;

/** Names of the elements that lead from page to page. */
export const paginationNames =
  '[class*="pagin" i], [class*="pager" i], [class*="page-numbers" i], [class*="page-links" i], [class*="pagelink" i], [class*="post-pages" i], [id*="pagin" i], nav[aria-label*="pag" i]';
