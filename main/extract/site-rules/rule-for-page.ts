import type { PageDocument } from '../document/index.ts';
import type { SiteRule } from './rule/rule-schema.ts';
import { shippedRules } from './shipped-rules.ts';

/** A rule with the host for which it was chosen: `rule:HOST` is the source of what it reads. */
export interface ChosenRule {
  rule: SiteRule;
  host: string;
}

/**
 * The rule for a page: the readers' own before those that come with the app, and of these the one that names the
 * page's host most closely. Null for most pages.
 */
export function ruleForPage(page: PageDocument, own: readonly SiteRule[]): ChosenRule | null {
  const host = hostOf(page);
  return host === null ? null : (closest(own, host) ?? closest(shippedRules, host));
}

function closest(rules: readonly SiteRule[], host: string): ChosenRule | null {
  let found: ChosenRule | null = null;
  for (const rule of rules) {
    for (const named of rule.hosts) {
      const isOf = host === named || host.endsWith(`.${named}`);
      if (isOf && named.length > (found?.host.length ?? 0)) found = { rule, host: named };
    }
  }
  return found;
}

/** A saved file says by its own links where it came from, when nobody else does. */
function hostOf({ document, url }: PageDocument): string | null {
  const stated = [
    url,
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const address of stated) {
    const host = webHost(address ?? null);
    if (host !== null) return host;
  }
  return null;
}

function webHost(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/\.$/, '') : null;
}
