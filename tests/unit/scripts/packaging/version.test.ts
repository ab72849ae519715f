import { describe, expect, it } from 'vitest';
import { isMarked, packageVersion } from '../../../../scripts/packaging/version.mjs';

describe('the version of a package', () => {
  it.each([
    ['1.0.0', false, '1.0.0'],
    ['1.0.0', true, '1.0.0-standin'],
    ['1.0.0-beta.1', true, '1.0.0-beta.1.standin'],
  ])('%s, stand-in runtime %s: %s', (version, standsIn, carried) => {
    expect(packageVersion(version, standsIn)).toBe(carried);
    expect(isMarked(carried)).toBe(standsIn);
  });

  it.each(['coupure_1.0.0~standin_amd64.deb', 'coupure-1.0.0-beta.1.standin.tar.gz'])(
    'is known by %s',
    (name) => {
      expect(isMarked(name)).toBe(true);
    },
  );

  it.each(['coupure_1.0.0_amd64.deb', 'coupure-standing.zip'])('is not seen in %s', (name) => {
    expect(isMarked(name)).toBe(false);
  });
});
