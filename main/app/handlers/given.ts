type Something = string | number | boolean | object | null;

/** What stands in a partial value: a field that crossed as undefined is one that was not given. */
export type Given<Value> = { [Field in keyof Value]?: Value[Field] & Something };

/** A partial value without the fields that are undefined. */
export function given<Value extends object>(value: Value): Given<Value> {
  const left: Given<Value> = {};
  for (const field in value) {
    const found = value[field];
    if (isSomething(found)) left[field] = found;
  }
  return left;
}

function isSomething<Value>(value: Value): value is Value & Something {
  return value !== undefined;
}
