import { z } from 'zod';
import { table } from '../library/table.ts';
import { f1Of, type MarkedPage, type Tally, tallyOf } from './segments.ts';

/** What either reader printed for a page, as far as it is compared here. */
const predictionSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  standfirst: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
});

/** Smaller groups tell more of their pages than of the readers. */
const fewestPages = 8;

/** A page and the group it is counted in. */
export interface GroupedPage extends MarkedPage {
  group: string;
}

/** The text that each page was read as, standfirst and body, by its id; and the language where it was told. */
export function readingsIn(jsonl: string): Map<string, { text: string; language: string }> {
  const lines = jsonl.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const { id, standfirst, text, language } = predictionSchema.parse(JSON.parse(line));
      return [id, { text: `${standfirst ?? ''} ${text ?? ''}`, language: language ?? 'unknown' }];
    }),
  );
}

/** Body F1 of two readers side by side, a row a group; what is too small to tell stands together at the end. */
export function tableByGroup(
  what: string,
  pages: readonly GroupedPage[],
  baseline: ReadonlyMap<string, { text: string }>,
  ours: ReadonlyMap<string, { text: string }>,
): string {
  const rows = grouped(pages).map(([group, members]) => [
    group,
    String(members.length),
    f1Of(talliesOf(members, baseline)).toFixed(3),
    f1Of(talliesOf(members, ours)).toFixed(3),
  ]);
  return table([what, 'pages', 'Readability', 'Coupure'], rows);
}

function grouped(pages: readonly GroupedPage[]): [string, GroupedPage[]][] {
  const groups = new Map<string, GroupedPage[]>();
  for (const page of pages) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  const large = [...groups].filter(([, { length }]) => length >= fewestPages);
  const small = [...groups].filter(([, { length }]) => length < fewestPages);
  large.sort(([, a], [, b]) => b.length - a.length);
  return small.length === 0
    ? large
    : [...large, [`${small.length} smaller`, small.flatMap(([, members]) => members)]];
}

function talliesOf(pages: readonly GroupedPage[], readings: ReadonlyMap<string, { text: string }>): Tally[] {
  return pages.map((page) => tallyOf(page, readings.get(page.id)?.text ?? ''));
}
