import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';

/** What can be wrong with a capture, as we name and explain it. */
export const healthKeys: Record<string, { name: MessageKey; text: MessageKey }> = {
  'no-article': { name: 'health.no-article', text: 'health.no-article.text' },
  'paywall-stub': { name: 'health.paywall-stub', text: 'health.paywall-stub.text' },
  truncated: { name: 'health.truncated', text: 'health.truncated.text' },
  challenge: { name: 'health.challenge', text: 'health.challenge.text' },
  'consent-wall': { name: 'health.consent-wall', text: 'health.consent-wall.text' },
  'error-page': { name: 'health.error-page', text: 'health.error-page.text' },
  'front-page': { name: 'health.front-page', text: 'health.front-page.text' },
  'in-parts': { name: 'health.in-parts', text: 'health.in-parts.text' },
  'login-page': { name: 'health.login-page', text: 'health.login-page.text' },
  'needs-scripts': { name: 'health.needs-scripts', text: 'health.needs-scripts.text' },
  'search-result': { name: 'health.search-result', text: 'health.search-result.text' },
  'page-timeout': { name: 'health.page-timeout', text: 'health.page-timeout.text' },
  'page-memory': { name: 'health.page-memory', text: 'health.page-memory.text' },
  'page-failed': { name: 'health.page-failed', text: 'health.page-failed.text' },
  internal: { name: 'health.page-failed', text: 'health.page-failed.text' },
};

/** A problem in a few words; one that is newer than we are is shown by its code. */
export function healthName(problem: string, t: Translate): string {
  const keys = healthKeys[problem];
  return keys ? t(keys.name) : t('health.other', { problem });
}

/** What a problem means and what can be done; null for one that is newer than we are. */
export function healthText(problem: string, t: Translate): string | null {
  const keys = healthKeys[problem];
  return keys ? t(keys.text) : null;
}
