import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';
import { attributeTest } from './attribute-test.ts';
import type { Part, Path, Relation, Test } from './selector.ts';

/** Longer than any selector that a person writes. */
const longest = 300;
/** Each takes time on every element of every page. */
const mostPaths = 12;
/** One bit of a number each, while the page is walked. */
const mostParts = 10;
/** `:not(:not(…))` says nothing that a selector without it could not. */
const deepestNesting = 2;

const allowed =
  'names, .class, #id, [attribute], blank, >, +, ~, commas, :first-child, :last-child, :nth-child(number), :not(…) and :is(…)';

/** Why a selector is refused, as a reader of the rule is told. */
export class SelectorProblem extends Error {}

/** A selector as paths of tests. Throws {@link SelectorProblem}. */
export function parseSelector(selector: string): Path[] {
  if (selector.trim() === '') throw new SelectorProblem('it is empty');
  if (selector.length > longest) throw new SelectorProblem(`it is longer than ${longest} characters`);
  const paths = tokensOf(selector).map((tokens) => pathOf(tokens));
  if (paths.length > mostPaths) throw new SelectorProblem(`it has more than ${mostPaths} alternatives`);
  return paths;
}

function tokensOf(selector: string): Selector[][] {
  try {
    return parse(selector);
  } catch (thrown) {
    throw new SelectorProblem(thrown instanceof Error ? thrown.message : 'it cannot be read');
  }
}

function pathOf(tokens: readonly Selector[]): Path {
  const parts: Part[] = [];
  let relation: Relation = 'start';
  let tests: Test[] = [];
  for (const token of tokens) {
    const next = relationOf(token);
    if (next === null) tests.push(testOf(token, 0));
    else {
      parts.push({ relation, tests });
      relation = next;
      tests = [];
    }
  }
  parts.push({ relation, tests });
  if (parts.length > mostParts) throw new SelectorProblem(`it has more than ${mostParts} parts`);
  return parts;
}

function relationOf({ type }: Selector): Relation | null {
  if (type === SelectorType.Descendant) return 'above';
  if (type === SelectorType.Child) return 'parent';
  if (type === SelectorType.Adjacent) return 'previous';
  if (type === SelectorType.Sibling) return 'before';
  return null;
}

function testOf(token: Selector, nesting: number): Test {
  if (token.type === SelectorType.Universal) return () => true;
  if (token.type === SelectorType.Tag) {
    const name = token.name.toLowerCase();
    return ({ element }) => element.localName === name;
  }
  if (token.type === SelectorType.Attribute && token.action !== AttributeAction.Not)
    return attributeTest(token);
  if (token.type === SelectorType.Pseudo) return pseudoTest(token.name, token.data, nesting);
  throw new SelectorProblem(`it may hold ${allowed} alone`);
}

function pseudoTest(name: string, data: string | Selector[][] | null, nesting: number): Test {
  if (name === 'first-child') return ({ place }) => place === 1;
  if (name === 'last-child') return ({ element }) => element.nextElementSibling === null;
  if (name === 'nth-child' && typeof data === 'string' && /^\s*\d{1,4}\s*$/.test(data)) {
    const wanted = Number(data);
    return ({ place }) => place === wanted;
  }
  if ((name === 'not' || name === 'is') && Array.isArray(data)) {
    const either = eitherOf(data, nesting + 1);
    return name === 'is' ? either : (looked) => !either(looked);
  }
  throw new SelectorProblem(`:${name} is not known here; it may hold ${allowed} alone`);
}

/** Within `:not()` and `:is()` stands what the element itself is: what is around it is said outside. */
function eitherOf(alternatives: readonly Selector[][], nesting: number): Test {
  if (nesting > deepestNesting || alternatives.length > mostPaths)
    throw new SelectorProblem(':not() and :is() hold too much');
  const all = alternatives.map((tokens) => {
    if (tokens.some((token) => relationOf(token) !== null))
      throw new SelectorProblem(':not() and :is() may hold no blank, >, + or ~');
    return tokens.map((token) => testOf(token, nesting));
  });
  return (looked) => all.some((tests) => tests.every((test) => test(looked)));
}
