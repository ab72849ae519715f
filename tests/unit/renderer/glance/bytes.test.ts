import { expect, it } from 'vitest';
import { bytesText } from '../../../../renderer/glance/bytes.ts';

it('says bytes as one reads them', () => {
  expect(bytesText(0, 'en-GB')).toBe('0 bytes');
  expect(bytesText(4_200_000_000, 'en-GB')).toBe('4.2 GB');
  expect(bytesText(812_000_000, 'en-GB')).toBe('812 MB');
  expect(bytesText(4_200, 'fr')).toMatch(/^4,2\s?ko$/);
});
