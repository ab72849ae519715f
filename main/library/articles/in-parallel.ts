/** How many articles are written at once: an fsync waits on the disk, and eight of them wait together. */
const atOnce = 8;

/**
 * Runs `work` for each item, a few at a time, and gives the results in order as they are read. Reading no further
 * starts no more; what has begun is waited for. The first failure ends it.
 */
export async function* inParallel<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  try {
    for (const item of items) {
      begun.push(begin(work, item));
      if (begun.length >= atOnce) yield* first(begun);
    }
    while (begun.length > 0) yield* first(begun);
  } finally {
    await Promise.allSettled(begun);
  }
}

async function* first<Result>(begun: Promise<Result>[]): AsyncGenerator<Result> {
  const next = begun.shift();
  if (next) yield await next;
}

function begin<Item, Result>(work: (item: Item) => Promise<Result>, item: Item): Promise<Result> {
  const result = work(item);
  // Its failure is told when its turn comes, if it comes.
  result.catch(() => undefined);
  return result;
}
