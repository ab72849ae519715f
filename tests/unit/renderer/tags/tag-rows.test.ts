import { describe, expect, it } from 'vitest';
import { byName, byUse, tagRows, tagsAbove } from '../../../../renderer/tags/tag-rows.ts';
import type { TagCount } from '../../../../shared/api.ts';

function tag(slug: string, parent: string | null, total: number): TagCount {
  return { slug, name: slug, colour: null, parent, count: total, total };
}

const tags = [
  tag('sea', null, 5),
  tag('port', 'sea', 3),
  tag('quay', 'port', 1),
  tag('war', null, 9),
  tag('lost', 'gone', 2),
];

describe('tags as rows', () => {
  it('stand in their order, and under an open tag what stands under it', () => {
    const slugs = (open: string[]) =>
      tagRows(tags, byUse, (slug) => open.includes(slug)).map((row) => `${row.tag.slug} ${row.depth}`);
    expect(slugs([])).toEqual(['war 0', 'sea 0', 'lost 0']);
    expect(slugs(['sea', 'port'])).toEqual(['war 0', 'sea 0', 'port 1', 'quay 2', 'lost 0']);
    expect(tagRows(tags, byName, () => false).map(({ tag: { slug } }) => slug)).toEqual([
      'lost',
      'sea',
      'war',
    ]);
  });

  it('are ten thousand without delay', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      tag(`tag-${at}`, at > 100 ? `tag-${at % 100}` : null, at),
    );
    const began = performance.now();
    expect(tagRows(many, byName, () => true)).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('know what is above them, even in a circle', () => {
    expect(tagsAbove(new Map(tags.map((one) => [one.slug, one])), 'quay')).toEqual(['port', 'sea']);
    const circle = new Map([tag('a', 'b', 1), tag('b', 'a', 1)].map((one) => [one.slug, one]));
    expect(tagsAbove(circle, 'a')).toEqual(['b', 'a']);
  });
});
