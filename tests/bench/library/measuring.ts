import { monitorEventLoopDelay } from 'node:perf_hooks';
import { milliseconds, percentile } from './table.ts';

/** What a piece of work took, and gave. */
export interface Timed<Value> {
  ms: number;
  value: Value;
}

/** Runs work once and tells how long it took. */
export async function timed<Value>(work: () => Promise<Value> | Value): Promise<Timed<Value>> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

/** Work that was done many times: how long each took, and the processor's time for one, in milliseconds. */
export interface Times {
  all: number[];
  processor: number;
}

/** Runs work many times. */
export async function times(count: number, work: (at: number) => Promise<unknown>): Promise<Times> {
  const all: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 1) all.push((await timed(() => work(at))).ms);
  const { user, system } = process.cpuUsage(before);
  return { all, processor: (user + system) / 1_000 / count };
}

/**
 * The median and the 95th percentile, and the processor's time of all threads: where others work on the machine too,
 * it is what the work itself costs.
 */
export function spread({ all, processor }: Times): string {
  const [middle, high] = [percentile(all, 0.5), percentile(all, 0.95)].map(milliseconds);
  return `${middle} / ${high} (${milliseconds(processor)})`;
}

/** How long this thread's event loop was held up while work was done: the 99th percentile, in milliseconds. */
export async function withLoopDelay<Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; p99: number }> {
  const monitor = monitorEventLoopDelay({ resolution: 5 });
  monitor.enable();
  const value = await work();
  monitor.disable();
  // What the timer itself waits is no delay.
  return { value, p99: Math.max(monitor.percentile(99) / 1e6 - 5, 0) };
}

/** The memory of this process, in megabytes. */
export function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}
