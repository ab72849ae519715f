import type { RuledText } from '../body/index.ts';
import type { RuledPage } from './apply-rule.ts';

/** No part of an article that a rule keeps is longer. */
const longestKept = 100_000;

/** What a page's rule says about its text, as the choice and the cleaning of the body ask for it. */
export function ruledText({ body, keep, source }: RuledPage): RuledText {
  const kept = new Set(keep);
  const around = new Set([...keep, ...body].flatMap(ancestorsOf));
  const texts = keep.map((element) => withoutBlanks((element.textContent ?? '').slice(0, longestKept)));
  return {
    source,
    body,
    keeps: (element) => kept.has(element),
    holds: (element) => around.has(element) || body.includes(element),
    says: (text) => {
      const bare = withoutBlanks(text);
      return bare !== '' && texts.some((kept) => kept.includes(bare));
    },
  };
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
