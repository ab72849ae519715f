import { type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './chart.module.css';
import { drawingOf, margin } from './drawing.ts';
import { spanName, spanTick } from './span-words.ts';
import type { Span } from './spans.ts';
import { useRange } from './use-range.ts';

const height = 280;

/** The bars of the timeline. Dragging over them, or the arrow keys with Shift, selects a time. */
export function Chart({
  spans,
  onTake,
  onPoint,
}: {
  spans: readonly Span[];
  /** A time was selected. */
  onTake: (first: Span, last: Span) => void;
  /** What is pointed at or selected; null: nothing. */
  onPoint: (first: Span | null, last: Span | null) => void;
}) {
  const { t, locale } = useI18n();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const take = (first: number, last: number) => {
    const [from, to] = [spans[first], spans[last]];
    if (from && to) onTake(from, to);
  };
  const { range, setRange, key } = useRange(spans.length, take);
  const drawing = drawingOf(spans, width, height);
  const [low, high] = range ? [Math.min(range.from, range.to), Math.max(range.from, range.to)] : [-1, -1];
  useEffect(() => onPoint(spans[low] ?? null, spans[high] ?? null), [spans, low, high, onPoint]);

  const indexAt = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor((event.clientX - left - drawing.left) / drawing.step);
    return Math.max(0, Math.min(spans.length - 1, index));
  };
  const isDragging = useRef(false);
  return (
    <div
      ref={place}
      className={styles.chart}
      role="listbox"
      tabIndex={0}
      aria-label={t('timeline.chart')}
      aria-multiselectable="true"
      aria-orientation="horizontal"
      aria-activedescendant={range ? `${id}-${range.to}` : undefined}
      onKeyDown={(event) => {
        if (key(event)) event.preventDefault();
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        isDragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        const index = indexAt(event);
        setRange({ from: index, to: index });
      }}
      onPointerMove={(event) => {
        const index = indexAt(event);
        if (isDragging.current && range) setRange({ from: range.from, to: index });
        else if (!isDragging.current && event.pointerType === 'mouse') setRange({ from: index, to: index });
      }}
      onPointerUp={() => {
        if (isDragging.current) take(low, high);
        isDragging.current = false;
      }}
      onPointerCancel={() => {
        isDragging.current = false;
        setRange(null);
      }}
      onPointerLeave={() => !isDragging.current && setRange(null)}
    >
      <svg width={width} height={height} aria-hidden="true" className={styles.drawing}>
        {drawing.lines.map(({ y, value }) => (
          <g key={value}>
            <line className={styles.line} x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
            <text className={styles.number} x={margin.left - 8} y={y} dy="0.32em">
              {value.toLocaleString(locale)}
            </text>
          </g>
        ))}
        {range && (
          <rect
            className={styles.range}
            x={drawing.left + low * drawing.step}
            y={margin.top}
            width={(high - low + 1) * drawing.step}
            height={height - margin.top - margin.bottom}
          />
        )}
        {drawing.bars.map(({ key: name, series, ...at }) => (
          <rect key={name} className={styles.bar} data-series={series} {...at} />
        ))}
        {drawing.ticks.map(({ x, at }) => (
          <text key={at} className={styles.tick} x={x} y={height - 8}>
            {spanTick(at, locale)}
          </text>
        ))}
      </svg>
      {spans.map(({ at, total }, index) => (
        <div
          key={at}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          className={styles.spoken}
          aria-selected={index >= low && index <= high}
        >
          {t('timeline.span', { span: spanName(at, locale), count: total })}
        </div>
      ))}
    </div>
  );
}

/** How wide an element is, as it changes. */
function useWidth(place: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
