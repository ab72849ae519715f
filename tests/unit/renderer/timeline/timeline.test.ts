import { describe, expect, it } from 'vitest';
import { hasDates, withDates, withoutDates } from '../../../../renderer/timeline/date-range.ts';
import { drawingOf, margin } from '../../../../renderer/timeline/drawing.ts';
import { spanTick } from '../../../../renderer/timeline/span-words.ts';
import { spansOf } from '../../../../renderer/timeline/spans.ts';
import type { SpanUnit, Timeline } from '../../../../shared/figures.ts';

function timeline(unit: SpanUnit, spans: Timeline['spans'], publishers = ['The Gazette']): Timeline {
  return { unit, publishers, spans, total: 0, undated: 0, vague: 0 };
}

describe('the spans of a timeline', () => {
  it.each([
    ['day', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['month', '2023-12', '2024-02', ['2023-12', '2024-01', '2024-02']],
    ['year', '1999', '2001', ['1999', '2000', '2001']],
    ['year', '0098', '0100', ['0098', '0099', '0100']],
  ] as const)('run evenly: a %s in which nothing was published has its place', (unit, first, last, names) => {
    const given = [
      { at: first, counts: [1, 2] },
      { at: last, counts: [0, 1] },
    ];
    const spans = spansOf(timeline(unit, given));
    expect(spans.map(({ at }) => at)).toEqual(names);
    expect(spans.map(({ total }) => total)).toEqual(names.map((at) => ({ [first]: 3, [last]: 1 })[at] ?? 0));
  });

  it('leaves empty ones out where a wrong date would make thousands', () => {
    const given = [
      { at: '0001', counts: [1, 0] },
      { at: '2024', counts: [1, 0] },
    ];
    expect(spansOf(timeline('year', given))).toHaveLength(2);
  });

  it('are none where nothing is dated', () => {
    expect(spansOf(timeline('day', []))).toEqual([]);
  });
});

describe('a time in the search', () => {
  it('is put behind what is searched, in place of a time it had', () => {
    expect(withDates('harbour', '2024-03', '2024-05')).toBe('harbour date:2024-03..2024-05');
    expect(withDates('date:2020 harbour after:2019', '2024', '2024')).toBe('harbour date:2024');
    expect(withDates('', '2024-03-01', '2024-03-01')).toBe('date:2024-03-01');
  });

  it('can be told, and taken off', () => {
    expect(hasDates('harbour date:2020..2021')).toBe(true);
    expect(hasDates('harbour saved:7d')).toBe(false);
    expect(withoutDates('before:2020 harbour -date:2019')).toBe('harbour -date:2019');
  });
});

describe('the drawing', () => {
  const spans = spansOf(
    timeline('month', [
      { at: '2024-01', counts: [3, 1] },
      { at: '2024-03', counts: [0, 2] },
    ]),
  );
  const drawing = drawingOf(spans, 400, 200);

  it('stacks what was published in a span, within its frame', () => {
    expect(drawing.bars.map(({ key }) => key).toSorted()).toEqual(['2024-01 0', '2024-01 1', '2024-03 1']);
    const [lower, upper] = ['2024-01 0', '2024-01 1'].map((key) =>
      drawing.bars.find((bar) => bar.key === key),
    );
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? Number.NaN);
    for (const { x, y, width, height } of drawing.bars) {
      expect(x).toBeGreaterThanOrEqual(margin.left);
      expect(x + width).toBeLessThanOrEqual(400 - margin.right);
      expect(y).toBeGreaterThanOrEqual(margin.top);
      expect(y + height).toBeLessThanOrEqual(200 - margin.bottom + 0.001);
    }
  });

  it('has lines at whole numbers alone', () => {
    expect(drawing.lines.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  });

  it('names no more spans than there is room for', () => {
    const many = spansOf(
      timeline('day', [
        { at: '2024-01-01', counts: [1, 0] },
        { at: '2024-03-30', counts: [1, 0] },
      ]),
    );
    expect(many).toHaveLength(90);
    expect(drawingOf(many, 640, 200).ticks.length).toBeLessThanOrEqual(10);
  });

  it('names the beginnings of years, where not each month can be named', () => {
    const many = spansOf(
      timeline('month', [
        { at: '2022-12', counts: [1, 0] },
        { at: '2024-05', counts: [1, 0] },
      ]),
    );
    const named = drawingOf(many, 640, 200).ticks.map(({ at }) => at);
    expect(named.length).toBeLessThan(many.length);
    expect(named).toEqual(expect.arrayContaining(['2023-01', '2024-01']));
  });

  it('can be drawn where there is hardly any room', () => {
    expect(() => drawingOf(spans, 0, 200)).not.toThrow();
  });
});

it('names spans as shortly as can be', () => {
  expect(spanTick('2024', 'en-GB')).toBe('2024');
  expect(spanTick('2024-01', 'en-GB')).toBe('2024');
  expect(spanTick('2024-03', 'en-GB')).toBe('Mar');
  expect(spanTick('2024-03-09', 'en-GB')).toBe('9 Mar');
});
