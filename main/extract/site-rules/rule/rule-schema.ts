import { z } from 'zod';
import { selectorSchema, valueSelectorSchema } from './selector-schemas.ts';

const mostSelectors = 12;

/** One selector, or several in the order in which they are tried. */
function oneOrMore<Schema extends z.ZodType<string>>(schema: Schema) {
  return z.union([schema.transform((one) => [one]), z.array(schema).min(1).max(mostSelectors)]);
}

const elements = oneOrMore(selectorSchema).optional();
const values = oneOrMore(valueSelectorSchema).optional();

const hostSchema = z
  .string()
  .max(253)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
    'must be a host in lower case, without https:// and path: "example.org"',
  );

/**
 * What is known about the pages of a site that general reading cannot know: data alone. A rule says where something
 * stands; what it does not say, and what it does not find, is read as on any other page.
 */
export const siteRuleSchema = z.strictObject({
  /** The sites, each with its subdomains. */
  hosts: z.array(hostSchema).min(1).max(50),
  /** Why there is a rule: for people. */
  about: z.string().max(500).optional(),
  title: values,
  standfirst: values,
  /** Every element that the first selector with a match finds names one or more authors. */
  authors: values,
  publishedAt: values,
  modifiedAt: values,
  section: values,
  /** The elements that make up the text, in the page's order; those of the first selector with a match. */
  body: elements,
  /** Stays in the text, though it looks like a box, a list of links or a label. */
  keep: elements,
  /** Is taken out before photos and text are read. */
  drop: elements,
  /** Gives way to what it holds. */
  unwrap: elements,
  photo: z.strictObject({ caption: elements, credit: elements }).optional(),
  /** Where the article goes on. */
  nextPage: values,
});

/** A rule for the pages of a site. */
export type SiteRule = z.infer<typeof siteRuleSchema>;

/** The fields that a rule reads as values. */
export const ruledFields = [
  'title',
  'standfirst',
  'authors',
  'publishedAt',
  'modifiedAt',
  'section',
] as const;
/** A field that a rule reads as a value. */
export type RuledField = (typeof ruledFields)[number];
