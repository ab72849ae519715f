/** Works on several items at once, at most `limit`, and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= limit) yield* first(underWay);
  }
  while (underWay.length > 0) yield* first(underWay);
}

async function* first<Result>(underWay: Promise<Result>[]): AsyncGenerator<Result> {
  const next = underWay.shift();
  if (next) yield await next;
}

/**
 * Works on several items at once, at most `limit`; the end of each makes room for the next. Rejects with the first
 * failure, once what was under way has ended.
 */
export async function severalAtOnce<Item>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let failure: { thrown: unknown } | null = null;
  for await (const item of items) {
    const one: Promise<void> = work(item)
      .catch((thrown) => {
        failure ??= { thrown };
      })
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= limit) await Promise.race(underWay);
    if (failure) break;
  }
  await Promise.all(underWay);
  if (failure) throw (failure as { thrown: unknown }).thrown;
}
