import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import en from '../../../renderer/i18n/en.json';
import fr from '../../../renderer/i18n/fr.json';
import { errorHints } from '../../../shared/errors.ts';

const catalogues: Record<string, Record<string, string>> = { en, fr };
const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url));

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The kind that text between placeholders has in a parsed message. */
const literal = 0;

function namesIn(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const own = element.type !== literal && 'value' in element ? [String(element.value)] : [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [...own, ...inner];
  });
}

/** The placeholders of a message, those inside its plurals and choices too. */
function placeholders(message: string): string[] {
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
  return [...new Set(namesIn(format.getAst()))].sort();
}

function sources(): string {
  return readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(renderer, name), 'utf8'))
    .join('\n');
}

/** What begins a key that is put together, as in `` `sort.${id}` ``: its parts are checked by the types. */
function builtPrefixes(code: string): string[] {
  return [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)].flatMap(([, prefix]) => prefix ?? []);
}

describe('the catalogues', () => {
  it('have the same keys, in order', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    expect(Object.keys(en)).toEqual(Object.keys(en).toSorted());
  });

  it('have the same placeholders in every message', () => {
    const differing = Object.keys(en).filter(
      (key) =>
        String(placeholders(catalogues.en?.[key] ?? '')) !== String(placeholders(catalogues.fr?.[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('find the placeholders that the comparison is about', () => {
    expect(placeholders('{count, plural, one {# of {title}} other {{total, number}}}')).toEqual([
      'count',
      'title',
      'total',
    ]);
    expect(placeholders('plain')).toEqual([]);
  });

  it('hold no message that is empty or has spaces around it', () => {
    for (const [language, catalogue] of Object.entries(catalogues)) {
      const bad = Object.entries(catalogue).filter(
        ([, message]) => message === '' || message !== message.trim(),
      );
      expect(
        bad.filter(([key]) => key !== 'article.with-wire'),
        language,
      ).toEqual([]);
    }
  });

  it('hold no key that the window does not use', () => {
    const code = sources();
    const prefixes = builtPrefixes(code);
    const unused = Object.keys(en).filter(
      (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('have every key that the window names', () => {
    const named = [...sources().matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  it('explain every error that there is, and none besides', () => {
    const explained = Object.keys(en).flatMap((key) => /^error\.(.+)\.why$/.exec(key)?.[1] ?? []);
    expect(explained.toSorted()).toEqual(Object.keys(errorHints).toSorted());
    for (const code of explained) expect(Object.hasOwn(en, `error.${code}.hint`), code).toBe(true);
  });
});

describe('French typography', () => {
  const messages = Object.entries(fr);

  it('keeps a no-break space before ; : ! ? and inside quotation marks', () => {
    const wrong = messages.filter(
      ([, message]) =>
        /[^\u00a0\u202f\s][;!?](?!\w)/.test(message) || /[ ][;:!?»]|« |«[^\u00a0\u202f]/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  // Behind a placeholder a colon is the query language's own: `{field}:`.
  it('keeps a no-break space before a colon that ends a clause', () => {
    expect(messages.filter(([, message]) => /[^\u00a0\u202f\d}]:(?:\s|$)/.test(message))).toEqual([]);
  });

  it('has the curly apostrophe and the ellipsis', () => {
    expect(messages.filter(([, message]) => /'|\.\.\./.test(message))).toEqual([]);
  });
});

describe('English typography', () => {
  it('has curly quotes and the ellipsis', () => {
    expect(Object.entries(en).filter(([, message]) => /['"]|\.\.\./.test(message))).toEqual([]);
  });
});
