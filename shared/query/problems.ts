import { z } from 'zod';

/**
 * What may be wrong with a query, by its code; what stands in braces is a value of the problem. The window has these
 * sentences in its own languages.
 */
const reasons = {
  'quote-open': 'this quotation mark is never closed',
  'quote-empty': 'there is nothing between these quotation marks',
  'value-missing': '“{field}” needs its value directly after the colon',
  'asterisk-inside': 'an asterisk is understood at the end of a word only',
  'asterisk-alone': 'an asterisk needs the beginning of a word before it',
  'asterisk-meaningless': 'an asterisk has no meaning here',
  'operator-alone': '“{sign}” needs something on both sides',
  'nothing-negated': '“{sign}” needs something after it to leave out',
  'hyphen-alone': '“-” leaves out the word it touches, and touches none here',
  'hyphen-inside': 'to leave this out, put the hyphen before the field: -{field}:',
  'group-deep': 'parentheses are understood {most} deep at most',
  'group-open': 'this parenthesis is never closed',
  'group-closed': 'this parenthesis was never opened',
  'group-empty': 'there is nothing in these parentheses',
  'field-inside': '“{field}:” cannot stand in the parentheses of “{outer}:”',
  'field-near': 'there is no field “{field}:”; did you mean “{near}:”?',
  'field-unknown': 'there is no field “{field}:”; put it in quotation marks to look for it as text',
  'letters-missing': '“{value}” has no letter or digit to look for',
  'kind-unknown': '“{value}” is no kind of article: write {known}',
  'state-unknown': 'no article is “{value}”: write {known}',
  'possession-unknown': 'has: does not know “{value}”: write {known}',
  'number-unknown': '“{value}” is no number: write words:>800 or words:300..800',
  'number-impossible': 'no text has fewer words than none',
  'range-backwards': 'the range ends before it begins',
  'range-empty': 'a range needs a date on one side at least',
  'month-unknown': '“{value}”: there is no month {month}',
  'day-unknown': '“{value}”: that month has no day {day}',
  'time-unknown': '“{value}”: no such time',
  'year-first': '“{value}”: write the year first, such as 2019-04-23',
  'offset-given': '“{value}”: leave the offset out; dates compare in the offset they are stated in',
  'date-unknown': '“{value}” is no date: write 2019, 2019-04, 2019-04-23, 2019..2021 or 7d',
} as const;

/** What is wrong with a query, for whoever says it in another language. */
export type ProblemCode = keyof typeof reasons;

const codes = Object.keys(reasons).filter((code): code is ProblemCode => code in reasons);
const valuesSchema = z.record(z.string(), z.union([z.string(), z.number()]));
/** The values that a problem's sentence names. */
export type ProblemValues = z.infer<typeof valuesSchema>;

/**
 * Where a query could not be understood; the rest of it was searched. `position` counts UTF-16 units from 0. `reason`
 * is English; `code` and `values` say the same in any language.
 */
export const queryProblemSchema = z.object({
  position: z.int().nonnegative(),
  code: z.enum(codes),
  values: valuesSchema,
  reason: z.string(),
});
/** Where a query could not be understood. */
export type QueryProblem = z.infer<typeof queryProblemSchema>;

/** A problem with its reason in English. */
export function problemOf(position: number, code: ProblemCode, values: ProblemValues = {}): QueryProblem {
  const reason = reasons[code].replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { position, code, values, reason };
}
