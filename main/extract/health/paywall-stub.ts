import { paywalls } from './data/notices.ts';
import { noticeFinder } from './notice-finder.ts';
import type { PageFacts } from './page-facts.ts';

const walls = noticeFinder(paywalls);

/** A text as long as this is more than what sites give away of an article. */
const longestStub = 2500;
/** What a page says of itself is enough for texts as short as this. */
const surelyStub = 900;
/** A longer block speaks of walls; a shorter one may be one. */
const longestNote = 110;

/** Whether only the beginning of an article is in the page, and the rest costs something. */
export function isPaywallStub({ shown }: PageFacts, text: string, accessible: boolean | null): boolean {
  if (text.length >= longestStub || accessible === true) return false;
  if (accessible === false && text.length < surelyStub) return true;
  const told = walls.count(without(shown, text));
  return accessible === false ? told > 0 : told > 1;
}

/** What is shown beside the article: an article about walls speaks of them, too. */
function without(shown: string, text: string): string {
  const sentences = text.split('\n\n').filter((block) => block.length > longestNote);
  return sentences.reduce((rest, block) => rest.replace(block, () => ' '), shown);
}
