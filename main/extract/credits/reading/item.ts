import type { AgencySpelling } from '../lexicon/agency-tables.ts';
import type { WordKind } from '../lexicon/lexicon.ts';
import type { Token } from '../text/token.ts';

/** The kinds of word that a credit begins with. `copyright` is the sign ©. */
export type CueKind =
  | Extract<
      WordKind,
      | 'photo'
      | 'credit'
      | 'drawing'
      | 'graphic'
      | 'film'
      | 'still'
      | 'filePhoto'
      | 'handoutPhoto'
      | 'courtesy'
    >
  | 'copyright';

/** The kinds of word that stand in a credit beside names. */
export type AsideKind =
  | Extract<WordKind, 'file' | 'handout' | 'pool' | 'role' | 'rank' | 'rights' | 'noise' | 'after'>
  | 'date'
  | 'address';

/** The kinds of word that tie names together. */
export type LinkKind = Extract<WordKind, 'by' | 'via' | 'for' | 'on' | 'and'>;

/** A piece of a credit. `start` and `end` count tokens. */
export type Item = { start: number; end: number } & (
  | { type: 'cue'; kind: CueKind; sure: boolean }
  | { type: 'agency'; agency: AgencySpelling }
  | { type: 'aside'; kind: AsideKind }
  | { type: 'link'; kind: LinkKind }
  | { type: 'licence'; licence: string }
  | { type: 'separator'; mark: string }
  /** What is none of these: a name, or prose. */
  | { type: 'run' }
);

/** Where in a credit a phrase was found. */
export interface Place {
  tokens: readonly Token[];
  start: number;
  /** The token after the phrase. */
  end: number;
  /** The token after the credit. */
  limit: number;
  before: Item | undefined;
}
