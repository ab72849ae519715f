const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(';').map((phrase) => phrase.trim()));

/** Sections, rubrics and kickers under which opinions are printed. Folded: no case, no accents, no punctuation. */
export const opinionWords = phrases(
  'opinion; opinions; op ed; oped; comment; commentary; comment is free; editorial; editorials; column; columns; columnist; columnists; letters; leader; leaders; viewpoint; viewpoints; perspective; perspectives; essay; meinung; meinungen; kommentar; kommentare; kolumne; kolumnen; leitartikel; glosse; gastbeitrag; gastkommentar; debatte; standpunkt; tribune; tribunes; editorial; editoriaux; edito; edito s; chronique; chroniques; opinions; idees; point de vue; points de vue; billet; debats; opinion; columnas; columna; tribuna; editoriales; firmas; opiniao; coluna; colunas; colunistas; editoriais; artigo de opiniao; opinione; opinioni; commenti; commento; editoriale; editoriali; rubriche; opinie; opinies; columnisten; commentaar; ledare; ledarsidan; debatt; kronik; kronikk; meninger; leder; ledere; debat; mielipide; kolumnit; paakirjoitus; felieton; felietony; komentarz; komentarze; nazory; komentare; velemeny; opinii; editorialul; misljenje; komentari; kolumne; мнение; мнения; колонка; колонки; думка; думки; блоги; αποψεις; αρθρα; gorus; yazarlar; kose yazisi; yorum; رأي; مقالات; اراء; דעות; opini; kolom; quan diem; 评论; 社论; 社説; 観点; オピニオン; 오피니언; 사설; 칼럼',
);

/** Under which interviews are. */
export const interviewWords = phrases(
  'interview; interviews; the interview; im interview; gesprach; im gesprach; q a; q and a; entretien; entretiens; entrevista; entrevistas; intervista; interviste; interviu; wywiad; wywiady; rozhovor; rozhovory; interju; razgovor; intervju; интервью; интервю; iнтервю; интерв ю; συνεντευξη; συνεντευξεις; roportaj; soylesi; مقابلة; حوار; ראיון; wawancara; phong van; 访谈; 专访; 專訪; インタビュー; 인터뷰; haastattelu',
);

/** Under which live reports are. */
export const liveWords = phrases(
  'live; live blog; liveblog; live updates; live ticker; liveticker; newsticker; en direct; direct; en vivo; directo; en directo; minuto a minuto; ao vivo; tempo real; in diretta; diretta; la diretta; liveverslag; direktrapport; na zywo; relacja na zywo; online prenos; zive; elo; uzivo; онлайн; прямая трансляция; текстовая трансляция; онлаин; ζωντανα; canli; canli anlatim; مباشر; לייב; 直播; 速報; 실시간',
);

/** Under which pictures in a row are. */
export const galleryWords = phrases(
  'gallery; galleries; photo gallery; picture gallery; photos; pictures; in pictures; slideshow; photo essay; bildergalerie; bilderstrecke; fotostrecke; fotogalerie; bilder; galerie; diaporama; en images; portfolio; galeria; galerias; fotogaleria; galeria de fotos; fotos; album; fotogallery; galleria; immagini; fotoserie; bildspel; bildespecial; kuvagalleria; galeria zdjec; zdjecia; fotogalerie; galerija; фото; фоторепортаж; фотогалерея; foto galeri; galeri; صور; גלריה; 图集; 写真; 포토',
);

/** Under which films are. */
export const videoWords = phrases(
  'video; videos; watch; tv; mediathek; videothek; film; filme; clip; clips; mediatheque; videogaleria; webtv; видео; βιντεο; فيديو; וידאו; 视频; 動画; 영상',
);
