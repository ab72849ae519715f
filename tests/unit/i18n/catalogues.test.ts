import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../renderer/i18n/catalogue.ts';
import de from '../../../renderer/i18n/de.json';
import en from '../../../renderer/i18n/en.json';
import es from '../../../renderer/i18n/es.json';
import fr from '../../../renderer/i18n/fr.json';
import { errorHints } from '../../../shared/errors.ts';

const catalogues: Record<string, Record<string, string>> = { en, fr, de, es };
const translated = ['fr', 'de', 'es'] as const;
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

/** The forms that the plurals and choices of a message tell apart, as `count: one other`. */
function choicesIn(elements: Element[]): [name: string, isPlural: boolean, forms: string[]][] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => choicesIn(value));
    return [[element.value, 'pluralType' in element, Object.keys(element.options)], ...inner];
  });
}

function choices(message: string) {
  return choicesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
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
  it('are of every language that is offered', () => {
    expect(Object.keys(catalogues)).toEqual([...languages]);
  });

  it('are in order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(en).toSorted());
  });

  it.each(translated)('have the keys of English, in the same order: %s', (language) => {
    expect(Object.keys(catalogues[language] ?? {})).toEqual(Object.keys(en));
  });

  it.each(translated)('have the same placeholders in every message: %s', (language) => {
    const differing = Object.entries(catalogues[language] ?? {}).filter(
      ([key, message]) => String(placeholders(message)) !== String(placeholders(catalogues.en?.[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('have plurals in the forms that the language has: %s', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = Object.entries(catalogues[language] ?? {}).filter(([, message]) =>
      choices(message).some(
        ([, isPlural, forms]) =>
          isPlural && forms.some((form) => !form.startsWith('=') && !categories.some((has) => has === form)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(translated)('tell one from several where English does: %s', (language) => {
    const named = (message: string) => new Set(choices(message).map(([name]) => name));
    const differing = Object.entries(catalogues[language] ?? {}).filter(
      ([key, message]) => ![...named(catalogues.en?.[key] ?? '')].every((name) => named(message).has(name)),
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

describe('German typography', () => {
  it('has its own quotes, a space before the ellipsis, and addresses the reader as Sie', () => {
    const wrong = Object.entries(de).filter(
      ([, message]) =>
        /['"”«»]|\.\.\.|\p{L}…/u.test(message) || /\b(du|dein|deine|dir|dich|euch|euer)\b/i.test(message),
    );
    expect(wrong).toEqual([]);
  });
});

describe('Spanish typography', () => {
  it('opens every question, has angle quotes and the ellipsis, and says neither tú nor vosotros', () => {
    const count = (message: string, sign: string) => message.split(sign).length;
    const wrong = Object.entries(es).filter(
      ([, message]) =>
        /['"“”]|\.\.\./.test(message) ||
        count(message, '?') !== count(message, '¿') ||
        /\b(tú|tu|tus|te|ti|vosotros|vuestro)\b/i.test(message),
    );
    expect(wrong).toEqual([]);
  });
});

describe('English typography', () => {
  it('has curly quotes and the ellipsis', () => {
    expect(Object.entries(en).filter(([, message]) => /['"]|\.\.\./.test(message))).toEqual([]);
  });
});
