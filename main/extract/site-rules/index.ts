/**
 * What is known about the pages of single sites, as data: rules that come with the app, and the reader's own. For what
 * general reading cannot know; everything else is read as on any page. Pure.
 */

export { preparePage } from './prepare-page.ts';
export { longestRule, readSiteRule } from './rule/read-site-rule.ts';
export type { SiteRule } from './rule/rule-schema.ts';
export { ruledText } from './ruled-text.ts';
export { siteRuleOn } from './site-rule-on.ts';
export { withRule } from './with-rule.ts';
