import type { JsonValue } from '../json-ld/lenient-json.ts';

/** So many values of a state are looked at: more than any page's article needs. */
const mostValues = 200_000;

/** All values in states, the states themselves included. Walked without recursion, within bounds: states are as deep and as large as their makers like. */
export function* valuesIn(states: readonly JsonValue[]): Generator<JsonValue> {
  let left = mostValues;
  const waiting: JsonValue[] = [...states];
  for (let value = waiting.pop(); value !== undefined && left > 0; value = waiting.pop()) {
    left -= 1;
    yield value;
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) waiting.push(inner);
  }
}
