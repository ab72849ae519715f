import type { BulkFailure } from '../../../shared/bulk.ts';
import { reportOf } from '../../../shared/errors.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Stored } from '../../library/index.ts';
import type { Deed, Journal } from './deeds.ts';
import type { Plan } from './plan.ts';

/** What bulk work did, and what it did it to. */
export class Notes {
  readonly failures: BulkFailure[] = [];
  readonly #plan: Plan;
  readonly #deeds = new Map<ArticleId, Deed>();
  readonly #begun = new Set<ArticleId>();
  #settled = 0;
  #changed = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Articles that are durable as they were meant to be, or that it could not be done on. */
  get done(): number {
    return this.#settled + this.failures.length;
  }

  get changed(): number {
    return this.#changed;
  }

  begin(id: ArticleId): void {
    this.#begun.add(id);
  }

  /** Notes a deed before it is durable: one that came to nothing is harmless to take back. */
  intend(id: ArticleId, deed: Deed): void {
    this.#deeds.set(id, deed);
  }

  /** An article is durable in its new form; tells whether that is another than before. */
  settle({ content }: Stored): boolean {
    const isChanged = this.#deeds.has(content.id);
    this.#begun.delete(content.id);
    this.#settled += 1;
    if (isChanged) this.#changed += 1;
    return isChanged;
  }

  fail(id: ArticleId, thrown: unknown): void {
    this.#begun.delete(id);
    this.#deeds.delete(id);
    this.failures.push({ id, error: reportOf(thrown) });
  }

  /** Articles of which it is not known whether they were written. */
  unsettled(): ArticleId[] {
    return [...this.#begun];
  }

  journal(): Journal {
    if (this.#plan.kind === 'states') return { kind: 'states', deeds: this.#deeds };
    return { kind: 'moves', to: this.#plan.to, ids: [...this.#deeds.keys()] };
  }
}
