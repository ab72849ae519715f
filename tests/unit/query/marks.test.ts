import { describe, expect, it } from 'vitest';
import { wordsToMark } from '../../../shared/query/index.ts';

function marked(query: string, text: string): string[] {
  return wordsToMark(query)(text).map(([start, end]) => text.slice(start, end));
}

describe('what to mark', () => {
  it.each([
    ['port gare', 'Le Port et la gare, le port.', ['Port', 'gare', 'port']],
    ['oeuvre', 'L’Œuvre des œuvres', ['Œuvre', 'œuvres']],
    ['port*', 'Portes, port, rapport', ['Portes', 'port']],
    ['"port fermé"', 'Port fermé; le port, fermé', ['Port fermé', 'port, fermé']],
    ['"port fer"*', 'port fermé', ['port fermé']],
    ['port -gare', 'port, gare', ['port']],
    ['title:port tag:gare', 'port, gare', ['port']],
    ['(port OR gare) is:unread', 'port, gare', ['port', 'gare']],
    ['新闻', '今天的新闻报道', ['新闻']],
    ['', 'port', []],
    ['auhtor:x', 'x', []],
  ])('%s in “%s”', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  it('can be kept to some fields', () => {
    expect(wordsToMark('port caption:gare', new Set(['caption']))('port gare')).toEqual([[5, 9]]);
  });

  it('joins what overlaps', () => {
    expect(wordsToMark('"a b" "b c"')('a b c')).toEqual([[0, 5]]);
  });
});
