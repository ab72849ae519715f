import { Malformed } from '../malformed.ts';
import type { Possession, State } from '../query.ts';

const states: State[] = ['unread', 'read', 'starred', 'archived', 'incomplete'];
const possessions: Possession[] = ['photo', 'note', 'highlight'];

/** The value of `is:`. */
export function readState(text: string): State {
  const state = states.find((one) => one === text.toLowerCase());
  if (state) return state;
  throw new Malformed('state-unknown', { value: text, known: `is:${states.join(', is:')}` });
}

/** The value of `has:`, in singular or plural. */
export function readPossession(text: string): Possession {
  const wanted = text.toLowerCase();
  const what = possessions.find((one) => one === wanted || `${one}s` === wanted);
  if (what) return what;
  throw new Malformed('possession-unknown', { value: text, known: `has:${possessions.join(', has:')}` });
}
