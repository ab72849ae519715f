import type { PageDocument } from '../document/index.ts';
import type { Trace } from '../trace.ts';
import { applyRule, type RuledPage } from './apply-rule.ts';
import type { SiteRule } from './rule/rule-schema.ts';
import { ruleForPage } from './rule-for-page.ts';

/** What the rule for a page finds on it; null for a page without one. `own` are the reader's rules. */
export function siteRuleOn(page: PageDocument, own: readonly SiteRule[], trace: Trace): RuledPage | null {
  const chosen = ruleForPage(page, own);
  return chosen === null ? null : applyRule(chosen, page, trace);
}
