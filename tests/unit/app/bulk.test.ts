import { describe, expect, it } from 'vitest';
import { BulkJobs, type BulkResult } from '../../../main/app/bulk/bulk-jobs.ts';
import { bulkHandlers } from '../../../main/app/handlers/bulk.ts';
import type { Archive, BulkOptions } from '../../../main/archive/index.ts';
import type { BulkJob } from '../../../shared/bulk.ts';
import { CoupureError } from '../../../shared/errors.ts';

const id = '01JD0000000000000000000000';
const hash = `sha256:${'0'.repeat(64)}`;
const outcome: BulkResult = {
  done: 2,
  total: 2,
  changed: 1,
  isCancelled: false,
  failures: [],
  thrown: null,
  journal: { kind: 'moves', to: 'trash', ids: [id] },
};

function jobsHeard() {
  const heard: BulkJob[] = [];
  return { heard, jobs: new BulkJobs((job) => heard.push(job)) };
}

/** Work that goes on until it is stopped. */
async function untilStopped({ signal, onProgress }: BulkOptions): Promise<BulkResult> {
  onProgress?.({ done: 1, total: 2, changed: 1 });
  await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  return { ...outcome, done: 1, isCancelled: true };
}

describe('work on many articles', () => {
  it('is told of at each step, and ends with what was changed', async () => {
    const { jobs, heard } = jobsHeard();
    jobs.begin('star', async ({ onProgress }) => {
      onProgress?.({ done: 1, total: 2, changed: 0 });
      return outcome;
    });
    await jobs.stopAll();
    expect(heard.map(({ step }) => step)).toEqual(['waiting', 'gathering', 'working', 'done']);
    expect(heard.at(-1)).toMatchObject({ kind: 'star', done: 2, total: 2, changed: 1, error: null });
  });

  it('is told of now and then, not at every article', async () => {
    const { jobs, heard } = jobsHeard();
    jobs.begin('star', async ({ onProgress }) => {
      for (let done = 1; done <= 5_000; done += 1) onProgress?.({ done, total: 5_000, changed: done });
      return outcome;
    });
    await jobs.stopAll();
    expect(heard.length).toBeLessThan(100);
  });

  it('goes one after another', async () => {
    const { jobs, heard } = jobsHeard();
    const first = jobs.begin('star', untilStopped);
    const second = jobs.begin('delete', async () => outcome);
    await expect.poll(() => heard.at(-1)?.step).toBe('working');
    expect(jobs.all().map(({ step }) => step)).toEqual(['working', 'waiting']);
    jobs.cancel(first);
    await expect.poll(() => heard.at(-1)).toMatchObject({ job: second, step: 'done' });
  });

  it('on a few articles does not wait for what goes on', async () => {
    const { jobs, heard } = jobsHeard();
    const long = jobs.begin('tag', untilStopped);
    const short = jobs.begin('star', async () => outcome, true);
    await expect.poll(() => heard.at(-1)).toMatchObject({ job: short, step: 'done' });
    jobs.cancel(long);
    await jobs.stopAll();
    expect(heard.at(-1)).toMatchObject({ job: long, step: 'cancelled' });
  });

  it('that is stopped says so, and what it did can be taken back', async () => {
    const { jobs, heard } = jobsHeard();
    const job = jobs.begin('delete', untilStopped);
    await expect.poll(() => heard.at(-1)?.step).toBe('working');
    jobs.cancel(job);
    await expect.poll(() => heard.at(-1)?.step).toBe('cancelled');
    expect(jobs.journalOf(job)).toEqual(outcome.journal);
  });

  it('that fails says why, and what it did until then can be taken back', async () => {
    const { jobs, heard } = jobsHeard();
    const thrown = new CoupureError('disk-full', 'No space is left.');
    const job = jobs.begin('tag', async () => ({ ...outcome, thrown }));
    jobs.begin('tag', async () => {
      throw new CoupureError('library-missing', 'The drive is gone.');
    });
    await jobs.stopAll();
    expect(heard.filter(({ step }) => step === 'failed').map(({ error }) => error?.code)).toEqual([
      'disk-full',
      'library-missing',
    ]);
    expect(jobs.journalOf(job)).toEqual(outcome.journal);
  });

  it('names the first articles that it could not be done on, and counts the others', async () => {
    const { jobs, heard } = jobsHeard();
    const error = { code: 'document-damaged', message: 'It is damaged.', hint: '' };
    const failures = Array.from({ length: 80 }, () => ({ id, error }));
    jobs.begin('tag', async () => ({ ...outcome, failures }));
    await jobs.stopAll();
    expect(heard.at(-1)).toMatchObject({ failed: 80 });
    expect(heard.at(-1)?.failures).toHaveLength(50);
  });
});

describe('the calls of the window', () => {
  const target = { place: 'all' as const, query: 'port', except: [] };

  it('take back by the name of a job, and refuse a name that nobody knows', async () => {
    const { jobs, heard } = jobsHeard();
    const undone: unknown[] = [];
    const handlers = bulkHandlers(
      archiveThat({
        bulk: async () => ({ ...outcome, journal: { kind: 'moves', to: 'trash', ids: [id] } }),
        undoBulk: async (journal) => {
          undone.push(journal);
          return { ...outcome, journal: { kind: 'moves', to: 'library', ids: [id] } };
        },
      }),
      jobs,
      async () => null,
    );
    const { job } = await handlers['bulk.begin']({ target, action: { kind: 'delete' } });
    await expect.poll(() => heard.at(-1)?.step).toBe('done');
    await handlers['bulk.undo']({ job });
    await expect.poll(() => heard.at(-1)).toMatchObject({ kind: 'undo', step: 'done' });
    expect(undone).toEqual([{ kind: 'moves', to: 'trash', ids: [id] }]);
    expect(() => handlers['bulk.undo']({ job: 'invented' })).toThrow('not known any more');
  });

  it('export where the reader chose to, and not at all where the reader turned back', async () => {
    const { jobs, heard } = jobsHeard();
    const asked: unknown[] = [];
    const archive = archiveThat({
      exportTarget: async (...given) => {
        asked.push(given.slice(0, 2));
        return { articles: 2, files: 0, missing: [{ article: id, hash, reason: 'not there' }] };
      },
    });
    const turnedBack = bulkHandlers(archive, jobs, async () => null);
    expect(await turnedBack['bulk.export']({ target, format: 'jsonl' })).toEqual({ job: null });
    const chosen = bulkHandlers(archive, jobs, async () => '/home/a.jsonl');
    await chosen['bulk.export']({ target, format: 'jsonl' });
    await expect.poll(() => heard.at(-1)).toMatchObject({ step: 'done', done: 2, failed: 1 });
    expect(asked).toEqual([[target, { format: 'jsonl', out: '/home/a.jsonl' }]]);
  });
});

/** An archive of which a test needs no more than this. */
function archiveThat(
  does: Partial<Pick<Archive, 'bulk' | 'undoBulk' | 'exportTarget'>>,
): Pick<Archive, 'bulk' | 'undoBulk' | 'exportTarget'> {
  const refuse = () => {
    throw new Error('No test asks for this.');
  };
  return { bulk: refuse, undoBulk: refuse, exportTarget: refuse, ...does };
}
