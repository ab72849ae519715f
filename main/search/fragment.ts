/** What SQLite takes for a parameter. */
export type Value = string | number | null | Uint8Array;

/** A piece of SQL with its parameters: what comes from outside is never text of a statement. */
export interface Fragment {
  text: string;
  values: Value[];
}

/** Makes a piece of SQL: fragments are put in as they stand, everything else as a parameter. */
export function sql(texts: TemplateStringsArray, ...parts: (Value | Fragment)[]): Fragment {
  let text = texts[0] ?? '';
  const values: Value[] = [];
  for (const [index, part] of parts.entries()) {
    const inner = isFragment(part) ? part : { text: '?', values: [part] };
    text += inner.text + (texts[index + 1] ?? '');
    for (const value of inner.values) values.push(value);
  }
  return { text, values };
}

/** Conditions joined by `AND` or `OR`, halved again and again: SQLite refuses a chain as deep as a long query. */
export function joined(operator: 'AND' | 'OR', parts: Fragment[]): Fragment {
  const [first, ...others] = parts;
  if (!first) return operator === 'AND' ? sql`1` : sql`0`;
  if (others.length === 0) return first;
  const half = Math.ceil(parts.length / 2);
  const [left, right] = [joined(operator, parts.slice(0, half)), joined(operator, parts.slice(half))];
  return operator === 'AND' ? sql`(${left} AND ${right})` : sql`(${left} OR ${right})`;
}

function isFragment(part: Value | Fragment): part is Fragment {
  return typeof part === 'object' && part !== null && 'text' in part;
}
