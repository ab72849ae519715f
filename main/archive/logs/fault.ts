import type { LogEvent } from './log-events.ts';

const mostPlaces = 12;

/**
 * What was thrown and where, as the log may say it: the kind of error and the places in our program, without its
 * message and without where the program lies on this computer.
 */
export function faultOf(thrown: unknown): LogEvent {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
  const where = stack.split('\n').flatMap((line) => placeIn(line) ?? []);
  const kind = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
  return { event: 'fault', kind: kind.slice(0, 60), where: where.slice(0, mostPlaces) };
}

/** `    at save (file:///opt/Coupure/resources/app.asar/out/main/app.js:10:5)` → `save app.js:10:5`. */
function placeIn(line: string): string | null {
  const [, call = '', place] =
    /^\s+at (?:(?:async )?([\w.<>$ ]{1,60}) \()?[^()]*?([\w.-]{1,40}:\d+:\d+)\)?$/.exec(line) ?? [];
  return place ? `${call} ${place}`.trim() : null;
}
