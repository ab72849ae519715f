import type { BulkAction, Target } from '../../../shared/bulk.ts';
import type { ExportOutcome } from '../../exchange/index.ts';
import type { Rooms } from '../rooms.ts';
import type { Journal } from './deeds.ts';
import { exportTarget } from './export-target.ts';
import { membersOf } from './members.ts';
import { planOf, planOfUndo } from './plan.ts';
import { type BulkOptions, type BulkOutcome, runPlan } from './run-plan.ts';

/** Work on many articles at once, and the way back. */
export interface Bulk {
  /**
   * Does something to all articles of a target. Ends with an outcome even where it ended early; throws only where
   * nothing was begun.
   */
  bulk(target: Target, action: BulkAction, options?: BulkOptions): Promise<BulkOutcome>;
  /** Takes back exactly what a work did. What this gives can be taken back in turn. */
  undoBulk(journal: Journal, options?: BulkOptions): Promise<BulkOutcome>;
  /** Writes the articles of a target to a file, as `exportTo` does; throws `cancelled` where it was stopped. */
  exportTarget(
    target: Target,
    to: { format: string; out: string },
    options?: BulkOptions,
  ): Promise<ExportOutcome>;
}

/** See {@link Bulk}. */
export function bulkWork(rooms: Rooms): Bulk {
  return {
    async bulk(target, action, options = {}) {
      const ids = await membersOf(rooms, target, options.signal);
      return runPlan(rooms, await planOf(rooms, action), ids, options);
    },
    undoBulk(journal, options = {}) {
      const { plan, ids } = planOfUndo(journal);
      return runPlan(rooms, plan, ids, options);
    },
    exportTarget: (target, to, options) => exportTarget(rooms, target, to, options),
  };
}
