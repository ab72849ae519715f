import { AttributeAction, type AttributeSelector } from 'css-what';
import type { Test } from './selector.ts';

/** What a value must hold lies in its beginning: a page can make attributes of megabytes. */
const mostRead = 4_000;

/** The test for `[name=value]` and its kin; `.class` and `#id` are two of them. */
export function attributeTest({ name, action, value, ignoreCase }: AttributeSelector): Test {
  if (name === 'class' && action === AttributeAction.Element) {
    const wanted = ` ${value} `;
    return ({ classes }) => classes.includes(wanted);
  }
  const folds = ignoreCase === true;
  const holds = comparison(action, folds ? value.toLowerCase() : value);
  return ({ element }) => {
    const actual = element.getAttribute(name)?.slice(0, mostRead) ?? null;
    return actual !== null && holds(folds ? actual.toLowerCase() : actual);
  };
}

function comparison(action: AttributeAction, wanted: string): (actual: string) => boolean {
  switch (action) {
    case AttributeAction.Exists:
      return () => true;
    case AttributeAction.Equals:
      return (actual) => actual === wanted;
    case AttributeAction.Start:
      return (actual) => wanted !== '' && actual.startsWith(wanted);
    case AttributeAction.End:
      return (actual) => wanted !== '' && actual.endsWith(wanted);
    case AttributeAction.Any:
      return (actual) => wanted !== '' && actual.includes(wanted);
    case AttributeAction.Hyphen:
      return (actual) => actual === wanted || actual.startsWith(`${wanted}-`);
    case AttributeAction.Element:
      return (actual) =>
        wanted !== '' && !/\s/.test(wanted) && ` ${blanked(actual)} `.includes(` ${wanted} `);
    case AttributeAction.Not:
      return (actual) => actual !== wanted;
  }
}

/** An element's classes as they are looked up: each between blanks. */
export function classesOf(element: Element): string {
  const names = element.getAttribute('class');
  return names === null ? '' : ` ${blanked(names.slice(0, mostRead))} `;
}

function blanked(names: string): string {
  return names.replace(/[\t\n\f\r]/g, ' ');
}
