import type { PageDocument } from '../document/index.ts';
import type { Trace } from '../trace.ts';
import { type RuledField, ruledFields, type SiteRule } from './rule/rule-schema.ts';
import { valueSelector } from './rule/selector-schemas.ts';
import type { ChosenRule } from './rule-for-page.ts';
import { selectAll } from './selecting/select-all.ts';
import { type Stated, statedBy } from './stated.ts';

/** What a rule finds on a page, before the page is changed. */
export interface RuledPage {
  /** `rule:HOST`. */
  source: string;
  /** Field by field what its selectors find, selector by selector. */
  stated: Record<RuledField, readonly Stated[][]>;
  body: readonly Element[];
  keep: readonly Element[];
  drop: readonly Element[];
  unwrap: readonly Element[];
  captions: readonly Element[];
  credits: readonly Element[];
  nextPage: string | null;
}

/** Looks for all that a rule names, on one walk over the page, and tells what it does not find. */
export function applyRule({ rule, host }: ChosenRule, page: PageDocument, trace: Trace): RuledPage {
  const found = selectAll(page.document.documentElement, selectorsOf(rule));
  const all = (selectors: readonly string[] | undefined) =>
    inOrder((selectors ?? []).map((selector) => found.get(selector) ?? []));
  const first = (selectors: readonly string[] | undefined) =>
    (selectors ?? []).map((selector) => found.get(selector) ?? []).find(({ length }) => length > 0) ?? [];
  const values = (selectors: readonly string[] | undefined, usual: string | null = null) =>
    (selectors ?? []).map((text) => {
      const { selector, attribute } = valueSelector(text);
      return statedBy(found.get(selector) ?? [], attribute ?? usual);
    });
  const source = `rule:${host}`;
  trace.chose('site rule', source, rule.about ?? '');
  const ruled: RuledPage = {
    source,
    stated: {
      title: values(rule.title),
      standfirst: values(rule.standfirst),
      authors: values(rule.authors),
      publishedAt: values(rule.publishedAt),
      modifiedAt: values(rule.modifiedAt),
      section: values(rule.section),
    },
    body: outermost(first(rule.body)),
    keep: all(rule.keep),
    drop: all(rule.drop),
    unwrap: all(rule.unwrap),
    captions: all(rule.photo?.caption),
    credits: all(rule.photo?.credit),
    nextPage: nextPageIn(values(rule.nextPage, 'href'), page.base),
  };
  tellOfNothing(rule, ruled, trace);
  return ruled;
}

function selectorsOf(rule: SiteRule): string[] {
  const valued = [...ruledFields.map((field) => rule[field]), rule.nextPage];
  const named = [rule.body, rule.keep, rule.drop, rule.unwrap, rule.photo?.caption, rule.photo?.credit];
  return [
    ...valued.flatMap((texts) => (texts ?? []).map((text) => valueSelector(text).selector)),
    ...named.flatMap((selectors) => selectors ?? []),
  ];
}

/** Each once. */
function inOrder(lists: readonly (readonly Element[])[]): Element[] {
  return [...new Set(lists.flat())];
}

/** What stands within another of them is told by that one. In the page's order, an outer element comes first. */
function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

/** The address of the first link that leads anywhere. */
function nextPageIn(stated: readonly Stated[][], base: string | null): string | null {
  for (const { text: address } of stated.flat()) {
    if (!URL.canParse(address, base ?? undefined)) continue;
    const { protocol, href } = new URL(address, base ?? undefined);
    if (/^https?:$/.test(protocol)) return href;
  }
  return null;
}

/** A site that changed its markup is the first thing to know about a rule that does nothing. */
function tellOfNothing(rule: SiteRule, ruled: RuledPage, trace: Trace): void {
  const found: [string, readonly string[] | undefined, boolean][] = [
    ...ruledFields.map((field): [string, readonly string[] | undefined, boolean] => [
      field,
      rule[field],
      ruled.stated[field].some(({ length }) => length > 0),
    ]),
    ['body', rule.body, ruled.body.length > 0],
    ['keep', rule.keep, ruled.keep.length > 0],
    ['drop', rule.drop, ruled.drop.length > 0],
    ['unwrap', rule.unwrap, ruled.unwrap.length > 0],
    ['photo.caption', rule.photo?.caption, ruled.captions.length > 0],
    ['photo.credit', rule.photo?.credit, ruled.credits.length > 0],
    ['nextPage', rule.nextPage, ruled.nextPage !== null],
  ];
  for (const [key, selectors, isFound] of found)
    if (selectors && !isFound)
      trace.chose('site rule', `${key}: nothing found`, `${selectors.join(', ')}; read as on any page`);
  if (ruled.nextPage !== null) trace.chose('site rule', `next page: ${ruled.nextPage}`, ruled.source);
}
