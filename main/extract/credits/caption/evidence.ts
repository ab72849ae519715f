import { namesAnyone, type Reading, saysAnything } from '../reading/reading.ts';
import type { Boundary } from './boundary.ts';

/** A longer line that begins with "Courtesy of" is a sentence. */
const longestCourtesy = 12;

/** Where a reading stands in its caption. */
export interface Stand {
  boundary: Boundary;
  /** The text before is a sentence, closed. */
  afterSentence: boolean;
  /** The credit's cue is spoken of: "auf dem Foto: …". */
  spokenOf: boolean;
  /** The credit stands in brackets, alone. */
  inBrackets: boolean;
  /** It begins with a small letter. */
  isSmall: boolean;
  /** How many words stand before it, and whether the last of them close a quotation. */
  wordsBefore: number;
  afterQuote: boolean;
  /** It begins with the Chinese word for a picture, which labels captions as well. */
  isPictureLabel: boolean;
  /** A slash or a bar stands before it. */
  afterSlash: boolean;
  /** It begins as lines do that say by whose courtesy a picture is shown. */
  opensWithCourtesy: boolean;
  /** How many tokens it has. */
  length: number;
}

/** Whether a reading proves that the text is a credit. Where it is not sure, there is none: an invented credit is the worse error. */
export function isProven(reading: Reading, stand: Stand): boolean {
  if (!saysAnything(reading)) return false;
  if (reading.cue === 'sure')
    return !stand.spokenOf && hasBelievableNames(reading) && !isPictureOf(reading, stand);
  if (stand.boundary === 'inside') return false;
  if (reading.cue === 'plain')
    return stand.boundary !== 'comma' && stand.boundary !== 'space' && isPlainCredit(reading, stand);
  if (reading.cue === 'after') return isAfterCredit(reading, stand);
  if (stand.boundary === 'comma' || stand.boundary === 'space')
    return stand.boundary === 'space' && hasSureAgency(reading) && !isCaptionBeforeBracket(reading);
  if (namesAnyone(reading))
    return reading.agencies.length > 0 ? isAgencyCredit(reading, stand) : isLonePerson(reading, stand);
  return isStatement(reading, stand);
}

/** `부두의 여객선 [연합뉴스]`: where words stand without capitals, what is before the bracket is the caption's end. */
function isCaptionBeforeBracket(reading: Reading): boolean {
  return reading.creators.length > 0 && (reading.marks.has('[') || reading.marks.has('('));
}

/** `首相官邸（共同）`: there, what no data know before the bracket is the caption's end too. */
function isUncasedBeforeBracket({ agencies, marks }: Reading): boolean {
  return (
    (marks.has('[') || marks.has('(')) &&
    agencies.some(({ name, proof }) => proof === null && /^\p{Lo}/u.test(name))
  );
}

function hasBelievableNames(reading: Reading): boolean {
  return reading.creators.every((creator) => creator.words <= 6);
}

/** `图：城市夜景`: alone behind the cue, more ideographs than a Chinese name has say what the picture shows. */
function isPictureOf({ creators, agencies, marks }: Reading, { boundary, isPictureLabel }: Stand): boolean {
  if (!isPictureLabel || boundary !== 'start' || agencies.length > 0 || marks.size > 0) return false;
  return creators.length === 1 && creators.every(({ name }) => /^\p{Script=Han}{4,}$/u.test(name));
}

/** The cue stands behind the name. Bodies that we do not know are places, as a rule. */
function isAfterCredit(reading: Reading, stand: Stand): boolean {
  if (!namesAnyone(reading)) return stand.boundary !== 'comma';
  const isBelievable =
    reading.creators.length === 0 ||
    reading.agencies.every(
      ({ proof }) => proof === 'sure' || proof === 'fair' || (proof === 'weak' && !reading.marks.has(',')),
    );
  // `…9時、東京都、Name撮影`: behind a comma, what stands before the last name is the place.
  if (stand.boundary === 'comma' && reading.creators.length > 1 && reading.marks.has(',')) return false;
  return isBelievable && !(stand.boundary === 'start' && reading.marks.has('('));
}

/** A cue without a mark needs a name that we know, or one of two words after a sentence. */
function isPlainCredit(reading: Reading, stand: Stand): boolean {
  if (!namesAnyone(reading)) return stand.boundary !== 'start' || reading.handout;
  if (
    reading.agencies.some(
      ({ proof }) => proof === 'sure' || proof === 'fair' || (proof === 'weak' && stand.boundary !== 'start'),
    )
  )
    return true;
  if (stand.boundary === 'start' && reading.courtesy.length > 0 && isCourtesyAlone(stand)) return true;
  if (stand.boundary === 'start' && reading.ties.has('by')) return false;
  if (reading.creators.some((creator) => creator.isGiven)) return true;
  if (reading.courtesy.length > 0) return stand.boundary !== 'start';
  return (
    stand.boundary !== 'start' &&
    (reading.agencies.length > 0 || reading.creators.every((creator) => creator.words > 1))
  );
}

/** `Courtesy of the Example Museum` and nothing else. */
function isCourtesyAlone({ opensWithCourtesy, length }: Stand): boolean {
  return opensWithCourtesy && length <= longestCourtesy;
}

/** Without a cue, the names must be built like a credit, and one of them a source that we know. */
function isAgencyCredit(reading: Reading, stand: Stand): boolean {
  if (isUncasedBeforeBracket(reading)) return false;
  const isKnown = reading.agencies.some(({ proof }) => proof === 'sure' || proof === 'fair');
  if (!isKnown) return isOutletCredit(reading, stand);
  if (stand.boundary === 'start' && isPhrase(reading)) return false;
  if (stand.boundary === 'start' && reading.creators.length > 0 && !isBuiltLikeCredit(reading)) return false;
  if (!reading.creators.every((creator) => isCreatorBesideAgency(reading, stand, creator))) return false;
  if (reading.creators.length === 0) return isAgencyAlone(reading, stand);
  const isBuilt = ['/', '|', '-', '(', ':'].some((mark) => reading.marks.has(mark));
  return isBuilt || reading.ties.size > 0 || reading.hasPost || hasSureAgency(reading) || stand.afterSentence;
}

/** `연합뉴스 본사`, `Het kantoor van het ANP`: names that nothing parts or ties are one phrase, which speaks of the agency. */
function isPhrase({ creators, agencies, marks, ties, hasPost }: Reading): boolean {
  return creators.length + agencies.length > 1 && marks.size === 0 && ties.size === 0 && !hasPost;
}

/** A person and an outlet that we do not know: `Jane Sample/Example Daily News` after a closed sentence. */
function isOutletCredit(reading: Reading, stand: Stand): boolean {
  if (stand.boundary === 'start' || !stand.afterSentence) return false;
  if (isFileOfOutlet(reading)) return true;
  if (reading.creators.length !== 1 || !reading.creators.every(({ isGiven, words }) => isGiven && words > 1))
    return false;
  if (reading.hasPost || reading.ties.has('ordered') || reading.licence !== null) return true;
  return (
    reading.agencies.every(({ isBody }) => isBody) &&
    (['/', '|', '•'].some((mark) => reading.marks.has(mark)) || reading.ties.has('for'))
  );
}

/** `Example Tribune file photo`: a body that we do not know, whose archive the picture is from. */
function isFileOfOutlet(reading: Reading): boolean {
  return reading.creators.length === 0 && reading.filePhoto && reading.agencies.every(({ isBody }) => isBody);
}

/** Alone, `Name (AGENCY)` and `Name, Agency` may be a caption; a slash, a bar or a tie makes them a credit. */
function isBuiltLikeCredit(reading: Reading): boolean {
  if (reading.marks.has('(')) return false;
  return !reading.marks.has(',') || reading.marks.has('/') || reading.marks.has('|') || reading.ties.size > 0;
}

function isCreatorBesideAgency(
  reading: Reading,
  stand: Stand,
  creator: Reading['creators'][number],
): boolean {
  if (creator.isGiven || creator.isHandle) return true;
  if (creator.words < 2) return false;
  // A comma before "File" or between people says nothing, where a slash ties them to their agency.
  if (reading.marks.has(',') && !reading.marks.has('/') && !reading.marks.has('|')) return false;
  return stand.boundary !== 'start' || (hasSureAgency(reading) && !reading.marks.has('spaced'));
}

function isAgencyAlone(reading: Reading, stand: Stand): boolean {
  const sure = hasSureAgency(reading);
  switch (stand.boundary) {
    case 'start':
      return sure || (reading.agencies.length > 1 && reading.agencies.every(({ proof }) => proof === 'fair'));
    case 'sentence':
    case 'line':
      return true;
    case 'bracket':
      return sure || stand.afterSentence || reading.agencies.every(isUncasedSource);
    default:
      return sure || (stand.boundary === 'mark' && stand.afterSentence);
  }
}

/** `（共同）`: a word of every day, in brackets alone a source. */
function isUncasedSource({ name, proof }: Reading['agencies'][number]): boolean {
  return proof === 'fair' && /^\p{Lo}/u.test(name);
}

function hasSureAgency(reading: Reading): boolean {
  return reading.agencies.some(({ proof }) => proof === 'sure');
}

/** A name that stands alone after a closed sentence. */
function isLonePerson(reading: Reading, stand: Stand): boolean {
  if (stand.boundary === 'start') return isPersonWithPost(reading);
  // Behind a dash stands who said it.
  if (stand.boundary === 'mark' && !(stand.afterSlash && stand.afterSentence)) return false;
  if (reading.creators.some(({ isHandle, words }) => isHandle || words < 2 || words > 4)) return false;
  if (reading.hasPost && reading.marks.has('/') && stand.afterSentence) return true;
  if (reading.creators.some(({ isGiven }) => !isGiven)) return false;
  if (reading.hasPost || reading.licence !== null || reading.ties.has('by')) return true;
  if (reading.marks.size > (stand.inBrackets ? 2 : 0) || reading.creators.length > 1) return false;
  return stand.afterSentence && stand.wordsBefore > 1 && !stand.afterQuote;
}

/** `Jane Sample/Staff Photographer`, alone. */
function isPersonWithPost({ creators, hasPost, marks }: Reading): boolean {
  return hasPost && marks.has('/') && creators.every(({ isGiven, words }) => isGiven && words > 1);
}

/** No name at all: "Handout", "Archivfoto", "DR". */
function isStatement(reading: Reading, stand: Stand): boolean {
  if (stand.isSmall && !stand.inBrackets) return false;
  if (stand.boundary === 'start') return reading.handout && (stand.inBrackets || stand.length === 1);
  return stand.afterSentence || stand.boundary === 'line' || reading.rights !== null;
}
