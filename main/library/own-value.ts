/** The value a record itself holds under a key: a tag called `constructor` must not find the language's own. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
