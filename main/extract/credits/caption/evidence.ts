import { namesAnyone, type Reading, saysAnything } from '../reading/reading.ts';
import type { Boundary } from './boundary.ts';

/** Where a reading stands in its caption. */
export interface Stand {
  boundary: Boundary;
  /** The text before is a sentence, closed. */
  afterSentence: boolean;
  /** The credit's cue is spoken of: "auf dem Foto: …". */
  spokenOf: boolean;
  /** The credit stands in brackets, alone. */
  inBrackets: boolean;
}

/** Whether a reading proves that the text is a credit. Where it is not sure, there is none: an invented credit is the worse error. */
export function isProven(reading: Reading, stand: Stand): boolean {
  if (!saysAnything(reading)) return false;
  if (reading.cue === 'sure') return !stand.spokenOf && hasBelievableNames(reading);
  if (stand.boundary === 'inside') return false;
  if (reading.cue === 'plain')
    return stand.boundary !== 'comma' && stand.boundary !== 'space' && isPlainCredit(reading, stand);
  if (reading.cue === 'after') return namesAnyone(reading) || stand.boundary !== 'comma';
  if (stand.boundary === 'comma' || stand.boundary === 'space')
    return stand.boundary === 'space' && reading.agencies.length > 0 && hasSureAgency(reading);
  if (namesAnyone(reading))
    return reading.agencies.length > 0 ? isAgencyCredit(reading, stand) : isLonePerson(reading, stand);
  return isStatement(reading, stand);
}

function hasBelievableNames(reading: Reading): boolean {
  return reading.creators.every((creator) => creator.words <= 6);
}

/** A cue without a mark needs a name that we know, or one of two words after a sentence. */
function isPlainCredit(reading: Reading, stand: Stand): boolean {
  if (!namesAnyone(reading)) return stand.boundary !== 'start' || reading.handout;
  if (reading.agencies.some(({ proof }) => proof !== null)) return true;
  if (reading.creators.some((creator) => creator.isGiven)) return true;
  if (reading.courtesy.length > 0) return stand.boundary !== 'start';
  return (
    stand.boundary !== 'start' &&
    (reading.agencies.length > 0 || reading.creators.every((creator) => creator.words > 1))
  );
}

/** Without a cue, the names must be built like a credit, and one of them a source that we know. */
function isAgencyCredit(reading: Reading, stand: Stand): boolean {
  const known = reading.agencies.filter(({ proof }) => proof === 'sure' || proof === 'fair');
  if (known.length === 0) return false;
  if (!reading.creators.every((creator) => isCreatorBesideAgency(reading, stand, creator))) return false;
  if (reading.creators.length === 0) return isAgencyAlone(reading, stand);
  return (
    ['/', '|', '-', '('].some((mark) => reading.marks.has(mark)) ||
    reading.ties.size > 0 ||
    reading.hasPost ||
    hasSureAgency(reading)
  );
}

function isCreatorBesideAgency(
  reading: Reading,
  stand: Stand,
  creator: Reading['creators'][number],
): boolean {
  if (creator.isGiven || creator.isHandle) return true;
  if (creator.words < 2) return false;
  return stand.boundary !== 'start'
    ? !reading.marks.has(',')
    : hasSureAgency(reading) && !reading.marks.has(',');
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
      return sure || stand.afterSentence;
    default:
      return sure;
  }
}

function hasSureAgency(reading: Reading): boolean {
  return reading.agencies.some(({ proof }) => proof === 'sure');
}

/** A name that stands alone after a closed sentence. */
function isLonePerson(reading: Reading, stand: Stand): boolean {
  if (stand.boundary === 'start') return false;
  if (
    reading.creators.some(
      (creator) => creator.isHandle || !creator.isGiven || creator.words < 2 || creator.words > 4,
    )
  )
    return false;
  if (reading.hasPost && stand.boundary !== 'mark') return true;
  if (reading.marks.size > (stand.inBrackets ? 2 : 0) || reading.creators.length > 1) return false;
  return stand.afterSentence && stand.boundary !== 'mark';
}

/** No name at all: "Handout", "Archivfoto", "DR". */
function isStatement(reading: Reading, stand: Stand): boolean {
  if (stand.boundary === 'start') return reading.handout;
  return stand.afterSentence || stand.boundary === 'line' || reading.rights !== null;
}
