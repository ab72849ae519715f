import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSiteRule } from '../../../../main/extract/index.ts';
import { readHtml } from '../page.ts';

/** What a page of ours in the shape of the site's is read as; `url` is where it would have come from. */
const expectedSchema = z.strictObject({
  url: z.url(),
  title: z.string().optional(),
  standfirst: z.string().optional(),
  authors: z.array(z.string()).optional(),
  publishedAt: z.string().optional(),
  modifiedAt: z.string().optional(),
  section: z.string().optional(),
  /** How the text begins and ends, where the rule names the body. */
  begins: z.string().optional(),
  ends: z.string().optional(),
});

const rules = new URL('../../../../main/extract/site-rules/hosts/', import.meta.url);
const pages = new URL('pages/', import.meta.url);
const names = readdirSync(rules).map((file) => basename(file, '.json'));
const read = (folder: URL, file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('the site rules that come with the app', () => {
  it('are one for each test page', () => {
    const tested = [...new Set(readdirSync(pages).map((file) => file.replace(/\.(?:html|json)$/, '')))];
    expect(names.toSorted()).toEqual(tested.toSorted());
  });

  describe.each(names)('%s', (name) => {
    const rule = readSiteRule(`${name}.json`, read(rules, `${name}.json`));
    const { url, begins, ends, ...values } = expectedSchema.parse(JSON.parse(read(pages, `${name}.json`)));
    const draft = readHtml(read(pages, `${name}.html`), { url });
    const fields = ['title', 'standfirst', 'authors', 'publishedAt', 'modifiedAt', 'section'] as const;
    const ruled = fields.filter((field) => rule[field] !== undefined);

    it('is named after its first host and says why it is there', () => {
      expect(rule.hosts[0]).toBe(name);
      expect(rule.about ?? '').not.toBe('');
    });

    it('reads what it names', () => {
      expect(Object.keys(values).toSorted()).toEqual(ruled.toSorted());
      expect({ ...draft, authors: draft.authors.map(({ name }) => name) }).toMatchObject(values);
      for (const field of ruled) expect(draft.provenance[field]).toBe(`rule:${name}`);
      if (begins !== undefined) expect(draft.text.startsWith(begins)).toBe(true);
      if (ends !== undefined) expect(draft.text.endsWith(ends)).toBe(true);
    });

    it('is needed: general reading reads something else', () => {
      const general = readHtml(read(pages, `${name}.html`), { url: 'https://elsewhere.example/page' });
      for (const field of ruled) expect(general[field]).not.toEqual(draft[field]);
    });
  });
});
