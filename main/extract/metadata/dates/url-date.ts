import type { PartialDate } from '../../../../shared/values.ts';
import { partialDate } from './partial-date.ts';

/** `/2019/04/23/`, `/2019-04-23-`, `/2019/0423/`, `/20190423`, in the order of trust. */
const patterns = [
  /[/_-](20\d{2}|19[89]\d)[/_-](\d{1,2})[/_-](\d{1,2})(?![\d])/,
  /[/_.-](20\d{2}|19[89]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
  /\/(20\d{2}|19[89]\d)[/-](0[1-9]|1[0-2])([0-2]\d|3[01])(?:\/|_)/,
];

/** `/29-10-2021`: as Europeans write. */
const dayFirst = /[/_-](\d{2})[-_.](\d{2})[-_.](20\d{2})(?!\d)/;

const monthAlone = /\/(20\d{2}|19[89]\d)\/(0[1-9]|1[0-2])(?=\/)/;

/** The date that an address carries in its path; of an archived page, the page's own. */
export function dateInAddress(address: string | null): PartialDate | null {
  if (address === null) return null;
  const path = address
    .replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i, '')
    .replace(/^https?:\/\/[^/]*/i, '');
  for (const pattern of patterns) {
    const [, year, month, day] = pattern.exec(path) ?? [];
    const date =
      year === undefined ? null : partialDate({ year: Number(year), month: Number(month), day: Number(day) });
    if (date !== null) return date;
  }
  const [, last, middle, first] = dayFirst.exec(path) ?? [];
  if (first !== undefined) {
    const date = partialDate({ year: Number(first), month: Number(middle), day: Number(last) });
    if (date !== null) return date;
  }
  const [, year, month] = monthAlone.exec(path) ?? [];
  return year === undefined ? null : partialDate({ year: Number(year), month: Number(month) });
}
