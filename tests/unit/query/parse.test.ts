import { describe, expect, it } from 'vitest';
import { parseQuery, printQuery } from '../../../shared/query/index.ts';

/** The query as it is understood, in its shortest writing. */
function understood(text: string): string | null {
  const { query } = parseQuery(text);
  return query && printQuery(query);
}

function problemsOf(text: string): [position: number, reason: string][] {
  return parseQuery(text).problems.map(({ position, reason }) => [position, reason]);
}

describe('what is understood', () => {
  it.each([
    ['harbour storm', 'harbour storm'],
    ['harbour AND storm', 'harbour storm'],
    ['a b OR c', 'a b OR c'],
    ['a (b OR c)', 'a (b OR c)'],
    ['NOT a', '-a'],
    ['-"a b" c', '-"a b" c'],
    ['-(a OR b)', '-(a OR b)'],
    ['NOT NOT a', 'a'],
    ['((a))', 'a'],
    ['or and not', 'or and not'],
    ['title:(port OR gare*)', 'title:port OR title:gare*'],
    ['TITLE:port', 'title:port'],
    ['title:"port fermé"', 'title:"port fermé"'],
    ['« port fermé » “the storm”', '"port fermé" "the storm"'],
    ['»port« „storm“', '"port" "storm"'],
    ['"port fer"*', '"port fer"*'],
    ['tag:none photographer:NONE', 'tag:none photographer:none'],
    ['tag:"none"', 'tag:"none"'],
    ['title：port （a OR b）', 'title:port (a OR b)'],
    ['12:30', '12:30'],
    ['Macron: le discours', 'Macron: le discours'],
    ['https://gazette.example/a?b=c', 'url:https://gazette.example/a?b=c'],
    ['kind:video', 'kind:video'],
    ['has:photos is:STARRED', 'has:photo is:starred'],
    ['words:>800 words:<=10 words:3..9 words:7', 'words:801.. words:..10 words:3..9 words:7'],
    [
      'date:2019-04 date:2019..2021 date:..2019 date:2019..',
      'date:2019-04 date:2019..2021 date:..2019 date:2019..',
    ],
    ['before:2020 after:2019-04-23 after:7d', 'before:2020 after:2019-04-23 date:7d'],
    ['date:>2019 date:>=2019 date:<2019 date:<=2019', 'after:2019 date:2019.. before:2019 date:..2019'],
    ['saved:7d read:never read:<2024 saved:today', 'saved:7d read:never read:<2024 saved:today'],
    ['date:2019-04-23T09:12', 'date:2019-04-23T09:12'],
    ['date:(2019 OR 2021)', 'date:2019 OR date:2021'],
  ])('%s', (text, expected) => {
    expect(problemsOf(text)).toEqual([]);
    expect(understood(text)).toBe(expected);
  });

  it('gives nothing for nothing, without a problem', () => {
    expect(parseQuery('')).toEqual({ query: null, problems: [] });
    expect(parseQuery(' \t\n')).toEqual({ query: null, problems: [] });
  });

  it('tells where each part stands', () => {
    expect(parseQuery('port title:gare').query).toMatchObject({
      kind: 'and',
      at: { start: 0, end: 15 },
      parts: [{ at: { start: 0, end: 4 } }, { at: { start: 5, end: 15 } }],
    });
  });
});

describe('what makes no sense is told where it stands, and the rest still searches', () => {
  it.each([
    ['auhtor:x port', 'port', 0, 'did you mean “author:”'],
    ['port colour:(a b)', 'port', 5, 'there is no field “colour:”'],
    ['port title: gare', 'port gare', 5, 'directly after the colon'],
    ['-title: port', 'port', 1, 'directly after the colon'],
    ['port OR', 'port', 5, '“OR” needs something on both sides'],
    ['AND port', 'port', 0, '“AND” needs something on both sides'],
    ['port NOT', 'port', 5, '“NOT” needs something after it'],
    ['port - gare', 'port gare', 5, 'leaves out the word it touches'],
    ['port)', 'port', 4, 'never opened'],
    ['(port gare', 'port gare', 0, 'never closed'],
    ['port ()', 'port', 5, 'nothing in these parentheses'],
    ['"port gare', '"port gare"', 0, 'never closed'],
    ['port ""', 'port', 5, 'nothing between'],
    ['port *', 'port', 5, 'beginning of a word'],
    ['po*rt gare', 'gare', 2, 'at the end of a word only'],
    ['port !!!', 'port', 5, 'no letter or digit'],
    ['title:-port gare', 'gare', 6, '-title:'],
    ['title:(author:x port)', 'title:port', 7, 'cannot stand in the parentheses'],
    ['date:2019-13 port', 'port', 5, 'no month 13'],
    ['date:2019-02-30 port', 'port', 5, 'no day 30'],
    ['date:23/04/2019 port', 'port', 5, 'year first'],
    ['date:2019-04-23T09:12+02:00 port', 'port', 5, 'leave the offset out'],
    ['date:2021..2019 port', 'port', 5, 'ends before it begins'],
    ['date:.. port', 'port', 5, 'on one side at least'],
    ['date:soon port', 'port', 5, 'is no date'],
    ['words:many port', 'port', 6, 'is no number'],
    ['is:lost port', 'port', 3, 'is:unread'],
    ['has:wings port', 'port', 4, 'has:photo'],
    ['kind:song port', 'port', 5, 'interview'],
  ])('%s', (text, rest, position, reason) => {
    const [first] = problemsOf(text);
    expect(first?.[0]).toBe(position);
    expect(first?.[1]).toContain(reason);
    expect(understood(text)).toBe(rest);
  });

  it('does not go deeper than any reader would', () => {
    const deep = `${'('.repeat(400)}a${')'.repeat(400)} b`;
    expect(problemsOf(deep)).toHaveLength(1);
    expect(understood(deep)).toBe('b');
  });
});
