import { describe, expect, it } from 'vitest';
import { savingHandlers } from '../../../main/app/handlers/saving.ts';
import { FileTokens } from '../../../main/app/saving/file-tokens.ts';
import { saveFile } from '../../../main/app/saving/save-file.ts';
import { SaveJobs } from '../../../main/app/saving/save-jobs.ts';
import type { ReportLine } from '../../../main/app/start/report.ts';
import { saveSources } from '../../../main/app/start/save-sources.ts';
import type { SaveOptions, SaveOutcome, Source } from '../../../main/archive/index.ts';
import type { SaveJob } from '../../../shared/api.ts';
import { CoupureError } from '../../../shared/errors.ts';

const id = '01JD0000000000000000000000';
const saved: SaveOutcome = {
  id,
  title: 'Harbour reopens',
  url: null,
  status: 'new',
  missing: [],
  health: [],
};

function jobsHeard() {
  const heard: SaveJob[] = [];
  return { heard, jobs: new SaveJobs((job) => heard.push(job)) };
}

/** A save that lasts until it is let go, or stopped. */
function held() {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const save = async ({ signal }: SaveOptions) => {
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new CoupureError('cancelled', 'Stopped.')));
    });
    await Promise.race([gate, stopped]);
    return saved;
  };
  return { save, letGo: () => letGo() };
}

describe('a job', () => {
  it('is told of at each step, and ends with what was saved', async () => {
    const { jobs, heard } = jobsHeard();
    const { over } = jobs.begin('page.html', async ({ onProgress }) => {
      onProgress?.({ step: 'images', imagesDone: 1, imagesTotal: 2 });
      return saved;
    });
    expect(await over).toMatchObject({ step: 'done', id, title: 'Harbour reopens', status: 'new' });
    expect(heard.map(({ step }) => step)).toEqual(['waiting', 'images', 'done']);
    expect(heard.at(1)).toMatchObject({ source: 'page.html', imagesDone: 1, imagesTotal: 2 });
  });

  it('ends with the error where it fails', async () => {
    const { jobs } = jobsHeard();
    const { over } = jobs.begin('x', () => Promise.reject(new CoupureError('fetch-failed', 'No answer.')));
    expect(await over).toMatchObject({ step: 'failed', id: null, error: { code: 'fetch-failed' } });
  });

  it('waits while three others are going on', async () => {
    const { jobs } = jobsHeard();
    const three = [held(), held(), held()];
    const first = three.map(({ save }) => jobs.begin('first', save));
    let isBegun = false;
    const last = jobs.begin('last', async () => {
      isBegun = true;
      return saved;
    });
    await Promise.resolve();
    expect(isBegun).toBe(false);
    for (const { letGo } of three) letGo();
    await Promise.all([...first, last].map(({ over }) => over));
    expect(isBegun).toBe(true);
  });

  it('is stopped when it is dismissed, and never heard of again', async () => {
    const { jobs, heard } = jobsHeard();
    const { job, over } = jobs.begin('x', held().save);
    jobs.dismiss(job);
    expect(await over).toMatchObject({ step: 'failed', error: { code: 'cancelled' } });
    expect(jobs.all()).toEqual([]);
    expect(heard.map(({ step }) => step)).toEqual(['waiting']);
  });

  it('is stopped with all others, those that have not begun too', async () => {
    const { jobs } = jobsHeard();
    const begun = Array.from({ length: 5 }, () => jobs.begin('x', held().save));
    jobs.stopAll();
    const ends = await Promise.all(begun.map(({ over }) => over));
    expect(ends.map(({ error }) => error?.code)).toEqual(Array(5).fill('cancelled'));
  });

  it('is forgotten when a hundred later ones are over', async () => {
    const { jobs } = jobsHeard();
    for (let at = 0; at < 105; at += 1) await jobs.begin(`${at}`, async () => saved).over;
    expect(jobs.all()).toHaveLength(100);
    expect(jobs.all()[0]?.source).toBe('5');
  });
});

describe('a token', () => {
  it('stands for its file once', () => {
    const tokens = new FileTokens();
    const token = tokens.issue('/home/reader/page.html');
    expect(token).not.toContain('page');
    expect(tokens.redeem(token)).toBe('/home/reader/page.html');
    expect(tokens.redeem(token)).toBeNull();
  });

  it('that was never issued stands for nothing', () => {
    expect(new FileTokens().redeem('/etc/passwd')).toBeNull();
  });

  it('is forgotten after ten thousand others', () => {
    const tokens = new FileTokens();
    const first = tokens.issue('/first');
    for (let at = 0; at < 10_000; at += 1) tokens.issue(`/${at}`);
    expect(tokens.redeem(first)).toBeNull();
  });
});

describe('saving from the window', () => {
  function windowSaving(chosen: string[] = []) {
    const { jobs } = jobsHeard();
    const paths: string[] = [];
    const begin = (label: string) => jobs.begin(label, async () => saved);
    const saveFile = (path: string) => {
      paths.push(path);
      return begin(path);
    };
    const saving = { jobs, saveAddress: begin, saveFile, savePaste: () => begin('paste') };
    const tokens = new FileTokens();
    return { paths, tokens, handlers: savingHandlers(saving, tokens, async () => chosen) };
  }

  it('takes a file by its token, once', async () => {
    const { handlers, tokens, paths } = windowSaving();
    const token = tokens.issue('/home/reader/page.html');
    await handlers['save.file']({ token });
    expect(paths).toEqual(['/home/reader/page.html']);
    expect(() => handlers['save.file']({ token })).toThrow(/drop it once more/);
  });

  it('begins a job for each chosen file, and none where the reader turned back', async () => {
    const { handlers, paths } = windowSaving(['/a.html', '/b.txt']);
    expect((await handlers['save.chooseFiles']({})).jobs).toHaveLength(2);
    expect(paths).toEqual(['/a.html', '/b.txt']);
    expect((await windowSaving().handlers['save.chooseFiles']({})).jobs).toEqual([]);
  });
});

describe('what a start was given', () => {
  function savingAll(fails: string) {
    const { jobs } = jobsHeard();
    const begin = (source: string) =>
      jobs.begin(source, async () => {
        if (source === fails) throw new CoupureError('fetch-status', 'It answered 404.');
        return { ...saved, id: `${id.slice(0, -1)}${source.length % 10}` };
      });
    return { saveAddress: begin, saveFile: begin };
  }

  it('is told of one by one, and the last one saved is named', async () => {
    const told: ReportLine[] = [];
    const sources = ['https://news.example/one', '/two.html', 'https://news.example/gone'];
    const last = await saveSources(sources, savingAll('https://news.example/gone'), (line) =>
      told.push(line),
    );
    expect(last).toBe(`${id.slice(0, -1)}9`);
    expect(told).toMatchObject([
      { event: 'saved', source: 'https://news.example/one', title: 'Harbour reopens' },
      { event: 'saved', source: '/two.html' },
      { event: 'failed', source: 'https://news.example/gone', error: { code: 'fetch-status' } },
    ]);
  });

  it('names no article where none was saved', async () => {
    expect(await saveSources(['/x'], savingAll('/x'), () => undefined)).toBeNull();
    expect(await saveSources([], savingAll(''), () => undefined)).toBeNull();
  });
});

describe('a file of many pages', () => {
  const pages = (sources: string[]) => ({
    sources: sources.map((url) => ({ url, source: { kind: 'address' as const, url } })),
    close: async () => undefined,
  });
  const archiveOf = (urls: string[]) => ({
    pagesIn: async () => pages(urls),
    save: async (source: Source, { onProgress }: SaveOptions = {}) => {
      onProgress?.({ step: 'keeping', imagesDone: 0, imagesTotal: 0 });
      const url = source.kind === 'address' ? source.url : '';
      if (url.endsWith('bad')) throw new CoupureError('fetch-failed', 'No page.');
      return { ...saved, title: url };
    },
  });

  it('is one job, which tells how many pages are done and ends with the last', async () => {
    const { jobs, heard } = jobsHeard();
    const archive = archiveOf(['https://a.example/1', 'https://a.example/2']);
    const { over } = jobs.begin('crawl.wacz', (options) =>
      saveFile('crawl.wacz', { archive, options, complain: () => {} }),
    );
    expect(await over).toMatchObject({
      step: 'done',
      title: 'https://a.example/2',
      pages: { done: 2, total: 2 },
    });
    expect(heard.flatMap((job) => (job.pages ? [job.pages.done] : []))).toEqual([0, 1, 2, 2]);
  });

  it('names each page that failed, and fails itself where all did', async () => {
    const complaints: string[] = [];
    const complain = (page: string) => complaints.push(page);
    const some = archiveOf(['https://a.example/bad', 'https://a.example/2']);
    await saveFile('crawl.wacz', { archive: some, options: {}, complain });
    expect(complaints).toEqual(['https://a.example/bad']);
    const none = archiveOf(['https://a.example/bad']);
    await expect(saveFile('a.mhtml', { archive: none, options: {}, complain })).rejects.toMatchObject({
      code: 'fetch-failed',
    });
  });
});
