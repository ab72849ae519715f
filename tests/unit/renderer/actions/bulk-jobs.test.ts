import { describe, expect, it } from 'vitest';
import { BulkJobList } from '../../../../renderer/actions/bulk-jobs.ts';
import type { BulkJob } from '../../../../shared/bulk.ts';

function job(name: string, step: BulkJob['step'], done = 0): BulkJob {
  const figures = { done, total: 2, changed: done, failed: 0, failures: [], error: null };
  return { job: name, kind: 'star', step, ...figures };
}

describe('the jobs that the window follows', () => {
  it('are as they were last told of, in the order in which they began', () => {
    const list = new BulkJobList();
    list.hear(job('a', 'working', 1));
    list.hear(job('b', 'waiting'));
    list.hear(job('a', 'done', 2));
    expect(list.all.map(({ job, step }) => [job, step])).toEqual([
      ['a', 'done'],
      ['b', 'waiting'],
    ]);
  });

  it('tell who waits when they end, whether they end before or after', async () => {
    const list = new BulkJobList();
    const waiting = list.over('a');
    list.hear(job('a', 'cancelled', 1));
    expect(await waiting).toMatchObject({ step: 'cancelled', changed: 1 });
    expect(await list.over('a')).toMatchObject({ step: 'cancelled' });
  });
});
