import { expect, test } from 'vitest';
import { fuzzReaders } from '../../torture/readers/fuzz.ts';

/** The short form of what `npm run torture` does with 20,000 inputs. */
test('no reader crashes, hangs or grows without bound, whatever it is given', () => {
  const fuzzed = fuzzReaders(1_000, 20_240_506);
  for (const { reader, failure } of fuzzed) expect(failure, reader).toBeNull();
  expect(fuzzed.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(1_000);
}, 120_000);
