import type { Credit, CreditSource } from '../../../shared/credit.ts';
import type { Embedded, EmbeddedFields } from '../../../shared/embedded.ts';
import { readCaption, readCredit } from '../credits/index.ts';

/** The credits that an image's own fields state, IPTC before XMP: at most one of each. */
export function embeddedCredits(embedded: Embedded): Credit[] {
  const { iptc, xmp } = embedded;
  return [iptc && creditOf(iptc, 'iptc'), xmp && creditOf(xmp, 'xmp')].filter((credit) => credit !== null);
}

function creditOf(fields: EmbeddedFields, source: CreditSource): Credit | null {
  const credit = statedCredit(fields, source) ?? creditInCaption(fields, source);
  return credit && withRights(credit, fields);
}

/**
 * By-line and credit as an agency would print them together. A copyright notice stands in only where neither is
 * given: most often it names the owner of the rights, who is not the one to be credited.
 */
function statedCredit(fields: EmbeddedFields, source: CreditSource): Credit | null {
  const { byLines, credit, source: origin, copyright } = fields;
  const people = byLines.join(', ');
  const owner = credit ?? origin;
  if (people === '') return owner || copyright ? readCredit(owner ?? copyright ?? '', source) : null;
  const isPart = owner === null || holds(owner, people) || holds(people, owner);
  const raw = owner === null ? people : isPart ? longer(owner, people) : `${people} / ${owner}`;
  return withCreators(readCredit(raw, source), fields, source);
}

/** The by-line field holds people by its definition: where the whole line hides that, the field alone tells. */
function withCreators(
  credit: Credit | null,
  { byLines }: EmbeddedFields,
  source: CreditSource,
): Credit | null {
  if (credit === null || credit.creators.length > 0) return credit;
  const alone = byLines.flatMap((name) => readCredit(name, source)?.creators ?? []);
  return { ...credit, creators: alone };
}

function creditInCaption({ caption }: EmbeddedFields, source: CreditSource): Credit | null {
  return caption === null ? null : readCaption(caption, source).credit;
}

function withRights(
  credit: Credit,
  { copyright, usageTerms, webStatement, licence, instructions, byLineTitle }: EmbeddedFields,
): Credit {
  const says = (word: RegExp) =>
    [instructions, byLineTitle, usageTerms].some((text) => text !== null && word.test(text));
  return {
    ...credit,
    licence: credit.licence ?? licence ?? webStatement,
    rights: credit.rights ?? copyright ?? usageTerms,
    handout: credit.handout || says(/\bhandout\b/i),
    pool: credit.pool || says(/\bpool\b/i),
  };
}

function holds(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
