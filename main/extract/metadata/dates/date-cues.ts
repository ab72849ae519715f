/** Words that say that a date is of a change. Folded; parted by `; `. */
export const changeCues: readonly string[] =
  `updat; modif; last edited; edited; revised; last change; aktualis; aktualisiert; geandert; zuletzt; stand; mis a jour; maj; actualise; actualiz; ultima hora; atualiz; aggiorn; ultima modifica; bijgewerkt; gewijzigd; uppdater; senast; andrad; oppdater; sist endret; opdater; sidst; paivit; muokattu; zaktualiz; aktualiz; upraveno; frissit; modosit; azurir; izmij; promen; обновл; изменен; измене; оновл; актуализ; ενημερ; guncel; تحديث; עודכן; अपडेट; diperbarui; cap nhat; 更新; 수정; 업데이트`.split(
    '; ',
  );

/** Words that say that a date is of the publication. */
export const publicationCues: readonly string[] =
  `publi; posted; date; datum; fecha; mise en ligne; created; first published; released; veroffentlicht; erschienen; erstellt; verfasst; vom; publie; paru; cree; publicad; publicat; pubblicat; gepubliceerd; geplaatst; publicer; publiser; julkais; opublik; dodano; vydano; zverejn; megjelen; kozze; objavljen; pubblicat; опублик; публик; дата; δημοσι; yayin; نشر; פורסם; प्रकाशित; dipublikasikan; terbit; dang; 发布; 發布; 发表; 公開; 掲載; 配信; 입력; 등록; 작성`.split(
    '; ',
  );

/** What makers of pages call the element of a date. */
export const dateNames =
  /date|datum|datetime|fecha|timestamp|publish|posted|pubdate|created|entry-meta|post-meta|article-meta|meta__|byline|dateline|(?:^|[\s_-])(?:time|meta|when|info|details|day)(?:$|[\s_-])/;

/** What they call the element of a date of change. */
export const changeNames = /updat|modif|revis|edited/;

/** What they call that of a date of publication. */
export const publicationNames = /publi|posted|pubdate|created|entry-date|post-date/;
