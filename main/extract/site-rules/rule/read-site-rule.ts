import type { z } from 'zod';
import { CoupureError } from '../../../../shared/errors.ts';
import { type SiteRule, siteRuleSchema } from './rule-schema.ts';

/** No rule needs more; what is longer is something else. */
export const longestRule = 64 * 1024;

const photoKeys = 'caption, credit';
const keys = Object.keys(siteRuleSchema.shape).join(', ');

/**
 * A rule as its file states it. Throws `rule-invalid`, whose message names the file, the key, and what may stand
 * there.
 */
export function readSiteRule(file: string, text: string): SiteRule {
  if (text.length > longestRule)
    throw invalid(file, `is longer than ${longestRule / 1024} KB; a rule is a few lines.`);
  return checkedRule(file, jsonOf(file, text));
}

/** The same for what a file holds. */
export function checkedRule(file: string, held: unknown): SiteRule {
  const parsed = siteRuleSchema.safeParse(held);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw invalid(file, first ? sentenceOf(first) : 'is no rule.');
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw invalid(file, `is no JSON: ${thrown instanceof Error ? thrown.message : 'it cannot be read'}.`);
  }
}

function invalid(file: string, what: string): CoupureError {
  return new CoupureError('rule-invalid', `The site rule ${file} ${what}`);
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.path.length > 0 ? photoKeys : keys;
    const named = issue.keys.map((key) => `“${[...issue.path, key].join('.')}”`).join(', ');
    return `has the key ${named}, which is not known; known are ${allowed}.`;
  }
  const { path, message } = deepestOf(issue);
  return path.length === 0
    ? `must be one object: ${message}.`
    : `has a wrong value under “${path.join('.')}”: ${message}.`;
}

/** Where one selector or several may stand, the problem is told of the form that was meant. */
function deepestOf(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
  if (issue.code !== 'invalid_union') return issue;
  const [one, several] = issue.errors;
  const isList = one?.some(({ code }) => code === 'invalid_type') ?? false;
  const inner = (isList ? several : one)?.[0];
  if (!inner || (isList && inner.code === 'invalid_type' && inner.path.length === 0))
    return { path: issue.path, message: 'must be a selector or a list of selectors' };
  return { path: [...issue.path, ...inner.path], message: inner.message };
}
