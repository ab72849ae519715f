import type { ArticleDraft } from '../../shared/article.ts';
import type { Page } from './document/index.ts';
import { extractArticle } from './extract-article.ts';
import type { SiteRule } from './site-rules/index.ts';
import type { Trace } from './trace.ts';

/** What one needs to mend a page: the article as read, what was chosen, and what was left out of it by which step. */
export interface Explanation {
  draft: ArticleDraft;
  /** Choices between candidates, in order. */
  choices: { step: string; what: string; reason: string }[];
  /** Blocks left out, in order. */
  dropped: { step: string; element: string; reason: string; text: string }[];
}

/** Reads a page, with the reader's own site rules, and tells how. */
export function explain(page: Page, rules: readonly SiteRule[] = []): Explanation {
  const explanation: Omit<Explanation, 'draft'> = { choices: [], dropped: [] };
  const trace: Trace = {
    dropped: (step, element, reason) => {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      explanation.dropped.push({ step, element: selectorOf(element), reason, text: text.slice(0, 300) });
    },
    chose: (step, what, reason) => void explanation.choices.push({ step, what, reason }),
  };
  return { draft: extractArticle(page, { rules, trace }), ...explanation };
}

/** An element as a style sheet would name it. */
export function selectorOf(element: Element): string {
  const id = element.getAttribute('id')?.trim();
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
  return [element.localName, id ? `#${id}` : '', ...classes.slice(0, 4).map((name) => `.${name}`)].join('');
}
