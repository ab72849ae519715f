/**
 * The words of one language that credits are made of. Each value is a list parted by `; `; case and accents do
 * not matter. A phrase may stand in several lists.
 */
export interface LanguageWords {
  /** BCP 47. */
  language: string;
  /** Names of a picture or of its maker, which a credit begins with: `foto`, `photographer`. */
  photo?: string;
  /** Names of a credit or source, which a credit begins with: `credit`, `Quelle`. */
  credit?: string;
  /** Names of a drawing. */
  drawing?: string;
  /** Names of a chart, map or layout. */
  graphic?: string;
  /** Names of a moving picture. */
  film?: string;
  /** Names of a picture taken from elsewhere (a screenshot, a reproduction): what follows is a source, no person. */
  still?: string;
  /** A picture from an archive, as the beginning of a credit: `Archivfoto`. */
  filePhoto?: string;
  /** A picture somebody supplied, as the beginning of a credit: `handout photo`. */
  handoutPhoto?: string;
  /** Words that say "from an archive", inside a credit or alone. */
  file?: string;
  /** Words that say "supplied by somebody", inside a credit or alone. */
  handout?: string;
  /** Words that say "taken for several outlets". */
  pool?: string;
  /** Words before the name of one who lent a picture. */
  courtesy?: string;
  /** Cues that stand after the name: `摄`. */
  after?: string;
  /** Words that stand between a source and what it was passed on by. */
  via?: string;
  /** Words between a maker and the one who ordered the picture. */
  for?: string;
  /** Words between a cue and its name. */
  by?: string;
  /** Words between a name and a platform. */
  on?: string;
  and?: string;
  /** Posts that stand beside a name and are no part of it. */
  role?: string;
  /** Statements of rights. */
  rights?: string;
  /** Phrases that stand in credits and say nothing about the maker. */
  noise?: string;
  /** Labels that a caption begins with, after a credit that stands first. */
  caption?: string;
  /** Words before a cue that make it a part of the sentence: "auf dem Foto". */
  sentence?: string;
  /** In scripts without capitals: words that sentences hold and credits do not. */
  prose?: string;
}
