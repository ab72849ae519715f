import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cutEverywhere } from './disk/cuts.ts';
import { failEverywhere } from './disk/faults.ts';
import { killAgainAndAgain } from './kills/kills.ts';
import { type Fuzzed, fuzzReaders } from './readers/fuzz.ts';
import { emptyTally, type Tally, together } from './tally.ts';

/** What is done to the library and its readers: in full, or as much as a run of all tests has time for. */
const forms = {
  long: { kills: 300, waysToForget: 40, everyNthCall: 1, inputs: 20_000 },
  short: { kills: 8, waysToForget: 3, everyNthCall: 9, inputs: 500 },
};

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    kills: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    report: { type: 'string' },
    command: { type: 'string', default: 'out/main/cli.js' },
  },
});
const form = values.short ? forms.short : forms.long;
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const kills = Number(values.kills ?? form.kills);
const inputs = Number(values.inputs ?? form.inputs);

process.stdout.write(`Seed ${seed}. Every figure is of this run.\n`);
const tally = together([
  await told('readers of what strangers wrote', async () => tallyOf(fuzzReaders(inputs, seed))),
  await told('power cut at every step of every change', () => cutEverywhere(form.waysToForget, seed)),
  await told('every call to the disk fails once', () => failEverywhere(form.everyNthCall)),
  await told('kill -9 of the command under load', () =>
    killAgainAndAgain({ kills, seed, command: resolve(values.command), onKill: tellKills }),
  ),
]);
process.stdout.write(`\n${table(tally)}\n`);
if (values.report) writeFileSync(values.report, JSON.stringify(tally));
process.exitCode = tally.failures.length > 0 ? 1 : 0;

async function told(what: string, campaign: () => Promise<Tally>): Promise<Tally> {
  const began = performance.now();
  const done = await campaign();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${done.failures.length > 0 ? 'FAILED' : 'ok    '} ${what}, ${seconds} s\n`);
  for (const failure of done.failures.slice(0, 50)) process.stdout.write(`  ${failure}\n`);
  return done;
}

/** Tells of each reader what it was given. */
function tallyOf(fuzzed: readonly Fuzzed[]): Tally {
  for (const { reader, inputs: given, slowest } of fuzzed) {
    const count = given.toLocaleString('en').padStart(7);
    process.stdout.write(`       ${reader.padEnd(16)}${count} inputs, ${Math.round(slowest)} ms at most\n`);
  }
  const failures = fuzzed.flatMap(({ reader, failure }) =>
    failure === null ? [] : [`${reader}: ${failure}`],
  );
  const given = fuzzed.reduce((sum, one) => sum + one.inputs, 0);
  return { ...emptyTally(), inputs: given, failures };
}

/** Some minutes without a word would look like standing still. */
function tellKills({ kills: done, failures }: Tally): void {
  if (!values.short) process.stdout.write(`       ${done} kills, ${failures.length} failures\n`);
}

function table(sum: Tally): string {
  const rows: [string, number][] = [
    ['kills', sum.kills],
    ['cuts', sum.cuts],
    ['faults', sum.faults],
    ['inputs', sum.inputs],
    ['articles acknowledged', sum.acknowledged],
    ['articles lost', sum.lost],
    ['failures', sum.failures.length],
  ];
  return rows
    .map(([name, count]) => `${name.padEnd(22)}${count.toLocaleString('en').padStart(9)}`)
    .join('\n');
}
