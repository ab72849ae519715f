import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Span } from './spans.ts';

/** A piece of a bar: one publisher's articles in one span. */
export interface Bar {
  key: string;
  series: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything of the drawing is, in pixels. */
export interface Drawing {
  bars: Bar[];
  /** Where each span begins, its empty sides included, and how wide it is. */
  step: number;
  left: number;
  /** Lines across, with the number that each is of. */
  lines: { y: number; value: number }[];
  /** Spans with a name below them. */
  ticks: { x: number; at: string }[];
}

/** How much room names below and numbers beside the bars take. */
export const margin = { top: 12, right: 8, bottom: 26, left: 44 };

/** A name below takes so much room. */
const tickWidth = 64;

/** Works out the drawing of a timeline for a size. */
export function drawingOf(spans: readonly Span[], width: number, height: number): Drawing {
  const x = scaleBand<string>()
    .domain(spans.map(({ at }) => at))
    .range([margin.left, Math.max(width - margin.right, margin.left + 1)])
    .paddingInner(spans.length > width / 8 ? 0.05 : 0.2);
  const most = Math.max(1, ...spans.map(({ total }) => total));
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([height - margin.bottom, margin.top]);
  const named = namedSpans(spans, Math.max(1, Math.ceil(tickWidth / Math.max(x.step(), 0.01))));
  return {
    bars: stackedBars(spans, x, y),
    step: x.step(),
    left: margin.left,
    lines: y
      .ticks(Math.min(4, most))
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), value })),
    ticks: named.map(({ at }) => ({ at, x: (x(at) ?? 0) + x.bandwidth() / 2 })),
  };
}

/** Numbers of months after which the same months come again each year. */
const partsOfYear = [1, 2, 3, 4, 6, 12];

/** The spans with a name below them, as near to each other as there is room for, the beginnings of years among them. */
function namedSpans(spans: readonly Span[], nearest: number): Span[] {
  const areMonths = spans[0]?.at.length === 7;
  const every = (areMonths ? partsOfYear.find((part) => part >= nearest) : undefined) ?? nearest;
  const first = Math.max(
    0,
    spans.findIndex(({ at }) => /^\d+-01(-01)?$/.test(at)),
  );
  return spans.filter((_, index) => (index - first) % every === 0);
}

function stackedBars(
  spans: readonly Span[],
  x: { (at: string): number | undefined; bandwidth: () => number },
  y: (count: number) => number,
): Bar[] {
  const seriesCount = spans[0]?.counts.length ?? 0;
  const series = stack<Span, number>()
    .keys(Array.from({ length: seriesCount }, (_, index) => index))
    .value(({ counts }, index) => counts[index] ?? 0)([...spans]);
  return series.flatMap((points) =>
    points.flatMap((point) => {
      const [from, to] = [y(point[0]), y(point[1])];
      if (from === to) return [];
      const { at } = point.data;
      return {
        key: `${at} ${points.key}`,
        series: points.key,
        x: x(at) ?? 0,
        y: to,
        width: x.bandwidth(),
        height: from - to,
      };
    }),
  );
}
