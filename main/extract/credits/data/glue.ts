/** Cue words that some sites print with the name glued to them (`CreditJane Sample`). */
export const gluedCues: readonly string[] = ['Credit', 'Crédit', 'Photographer', 'Photograph'];

/** Cue words of scripts without spaces that stand glued to the name behind them. */
export const gluedUncasedCues: readonly string[] = ['ภาพโดย', 'ภาพถ่ายโดย', 'ถ่ายภาพโดย', 'เครดิตภาพ'];

/** Endings after which a full stop inside a word belongs to a web name, whatever the case. */
export const domainEndings: ReadonlySet<string> = new Set(
  (
    'com net org info eu de at ch fr be nl lu uk ie it es pt pl cz sk hu ro bg rs hr si gr ' +
    'tr ru ua by se no dk fi is ee lv lt il in jp kr cn tw hk sg my id ph vn th au nz ca us mx ar br cl co pe tv fm io'
  ).split(' '),
);
