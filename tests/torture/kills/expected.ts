import type { Library } from '../../../main/library/index.ts';

/** What an article may be like: all values that are possible; one alone once it was acknowledged. */
interface Expected {
  present: Set<boolean>;
  trashed: Set<boolean>;
  starred: Set<boolean>;
  tags: Map<string, Set<boolean>>;
}

/** What can be said of an article, and what a command may change of it. */
export interface Facts {
  present?: boolean;
  trashed?: boolean;
  starred?: boolean;
  tag?: { slug: string; on: boolean };
}

/** What was acknowledged, and what may have happened without having been acknowledged. */
export class Expectations {
  readonly #articles = new Map<string, Expected>();
  readonly #acknowledged = new Set<string>();

  /** How many articles were ever acknowledged. */
  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  /** The articles that are surely there, in the trash or out of it. */
  known(trashed: boolean): string[] {
    return [...this.#articles].flatMap(([id, expected]) =>
      isOnly(expected.present, true) && isOnly(expected.trashed, trashed) ? [id] : [],
    );
  }

  /** Something was asked for and may happen at any moment from now. */
  begin(id: string, facts: Facts): void {
    const expected = this.#expected(id);
    forEach(expected, facts, (allowed, value) => allowed.add(value));
  }

  /** The command said that it is done. */
  acknowledge(id: string, facts: Facts): void {
    this.#acknowledged.add(id);
    forEach(this.#expected(id), { present: true, ...facts }, settle);
  }

  /** Compares with what the library holds, and takes that for the truth from now on; gives what is wrong, by article. */
  async compare(library: Library): Promise<Map<string, string[]>> {
    const wrong = new Map<string, string[]>();
    for (const [id, expected] of this.#articles) {
      const stored = await library.read(id).catch((thrown: unknown) => String(thrown));
      const said = typeof stored === 'string' ? [stored] : wrongIn(expected, stored);
      if (said.length > 0) wrong.set(id, said);
    }
    return wrong;
  }

  #expected(id: string): Expected {
    const known = this.#articles.get(id);
    if (known) return known;
    const unknown: Expected = {
      present: new Set([false]),
      trashed: new Set([false]),
      starred: new Set([false]),
      tags: new Map(),
    };
    this.#articles.set(id, unknown);
    return unknown;
  }
}

type Stored = NonNullable<Awaited<ReturnType<Library['read']>>>;

function wrongIn(expected: Expected, stored: Stored | null): string[] {
  const wrong = observed(expected.present, stored !== null, 'present');
  if (!stored) return wrong;
  const tags = [...expected.tags].flatMap(([slug, allowed]) =>
    observed(allowed, stored.state.tags.includes(slug), `tag ${slug}`),
  );
  return [
    ...wrong,
    ...observed(expected.trashed, stored.trashed, 'trashed'),
    ...observed(expected.starred, stored.state.starred, 'starred'),
    ...tags,
  ];
}

function observed(allowed: Set<boolean>, value: boolean, name: string): string[] {
  const wrong = allowed.has(value) ? [] : [`${name} is ${value}`];
  settle(allowed, value);
  return wrong;
}

function forEach(
  expected: Expected,
  { present, trashed, starred, tag }: Facts,
  work: (allowed: Set<boolean>, value: boolean) => void,
): void {
  if (present !== undefined) work(expected.present, present);
  if (trashed !== undefined) work(expected.trashed, trashed);
  if (starred !== undefined) work(expected.starred, starred);
  if (!tag) return;
  const allowed = expected.tags.get(tag.slug) ?? new Set([false]);
  expected.tags.set(tag.slug, allowed);
  work(allowed, tag.on);
}

function settle(allowed: Set<boolean>, value: boolean): void {
  allowed.clear();
  allowed.add(value);
}

function isOnly(allowed: ReadonlySet<boolean>, value: boolean): boolean {
  return allowed.size === 1 && allowed.has(value);
}
