import { z } from 'zod';
import { parseSelector, SelectorProblem } from '../selecting/parse-selector.ts';

/** A selector that names elements. */
export const selectorSchema = z.string().superRefine((selector, context) => {
  const problem = problemOf(selector);
  if (problem !== null)
    context.addIssue({ code: 'custom', message: `is no selector: ${JSON.stringify(selector)}: ${problem}` });
});

/** A selector that names values: of elements their text, or with `@name` at its end their attribute. */
export const valueSelectorSchema = z.string().superRefine((text, context) => {
  const problem = problemOf(valueSelector(text).selector);
  if (problem !== null)
    context.addIssue({ code: 'custom', message: `is no selector: ${JSON.stringify(text)}: ${problem}` });
});

/** Where a value stands: in the text of elements, or in an attribute of theirs. */
export interface ValueSelector {
  selector: string;
  attribute: string | null;
}

/** `time@datetime` in its two parts. */
export function valueSelector(text: string): ValueSelector {
  const attribute = /@([a-z][\w:.-]{0,60})$/i.exec(text)?.[1] ?? null;
  if (attribute === null) return { selector: text, attribute: null };
  return { selector: text.slice(0, -attribute.length - 1), attribute: attribute.toLowerCase() };
}

function problemOf(selector: string): string | null {
  try {
    parseSelector(selector);
    return null;
  } catch (thrown) {
    if (thrown instanceof SelectorProblem) return thrown.message;
    throw thrown;
  }
}
