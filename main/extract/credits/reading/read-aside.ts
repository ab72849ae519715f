import type { Meaning } from '../lexicon/lexicon.ts';
import type { AsideKind, Item, Place } from './item.ts';
import {
  endsPart,
  followsAgency,
  followsRun,
  isFresh,
  isSingleIdeograph,
  isWrittenSmall,
  precedesAgency,
  precedesKind,
  precedesName,
} from './place.ts';

const statements = ['rights', 'pool', 'handout', 'file'] as const;
const posts = ['rank', 'role'] as const;

/** A word beside the names: how the picture came, under what rights, who took it by post. */
export function readAside(place: Place, meaning: Meaning): Item | null {
  const kind = statementOf(place, meaning) ?? postOf(place, meaning) ?? afterOf(place, meaning);
  return kind === null ? null : { type: 'aside', kind, start: place.start, end: place.end };
}

/** A phrase that credits hold and that says nothing; read where nothing else fits. */
export function readNoise(place: Place, meaning: Meaning): Item | null {
  if (!meaning.kinds.has('noise')) return null;
  if (place.tokens[place.start]?.ideograph && !endsPart(place)) return null;
  const fits =
    isFresh(place) || followsAgency(place)
      ? endsPart(place) ||
        place.tokens[place.end]?.fold === ':' ||
        place.end > place.start + 1 ||
        precedesKind(place, ['noise'])
      : place.end > place.start + 1;
  return fits ? { type: 'aside', kind: 'noise', start: place.start, end: place.end } : null;
}

function statementOf(place: Place, meaning: Meaning): AsideKind | null {
  const kind = statements.find((statement) => meaning.kinds.has(statement));
  if (kind === undefined || isSingleIdeograph(place) || isTitle(place)) return null;
  if (endsPart(place)) {
    if (!followsRun(place)) return kind;
    return place.end > place.start + 1 || isWrittenSmall(place) ? kind : null;
  }
  const isPrefix = place.tokens[place.end]?.fold === '-' && kind === 'handout';
  const leads = isPrefix || precedesAgency(place) || precedesKind(place, ['via', 'pool', 'file', 'handout']);
  return leads && !followsRun(place) ? kind : null;
}

/** `Dr` is a title, `DR` a statement of rights. */
function isTitle({ tokens, start, end }: Place): boolean {
  return end === start + 1 && /^\p{Lu}\p{Ll}$/u.test(tokens[start]?.text ?? '');
}

function postOf(place: Place, meaning: Meaning): AsideKind | null {
  const kind = posts.find((post) => meaning.kinds.has(post));
  if (kind === undefined) return null;
  const afterStop = stopBehind(place);
  if (kind === 'rank' && afterStop !== null)
    return precedesName(afterStop) && !followsRun(place) ? kind : null;
  if (endsPart(place)) return kind === 'role' ? kind : null;
  const leads = precedesName(place) || precedesKind(place, ['role', 'rank', 'photo', 'after']);
  return leads && !followsRun(place) ? kind : null;
}

/** `Sgt.`: the full stop of a short form is passed over. */
function stopBehind(place: Place): Place | null {
  const next = place.tokens[place.end];
  return next?.fold === '.' && !next.spaced ? { ...place, end: place.end + 1 } : null;
}

function afterOf(place: Place, meaning: Meaning): AsideKind | null {
  if (!meaning.kinds.has('after')) return null;
  const isBehindSlash = place.before?.type === 'separator' && place.before.mark === '/';
  const ends = endsPart(place) || place.tokens[place.end]?.kind === 'number';
  return ends && (!isFresh(place) || isBehindSlash || place.before?.type === 'aside') ? 'after' : null;
}
