/** What a campaign did and what it found wrong. */
export interface Tally {
  kills: number;
  cuts: number;
  faults: number;
  /** What readers of pages, texts, imports, queries and credits were given. */
  inputs: number;
  /** Articles that the command said were kept. */
  acknowledged: number;
  /** Of these, those that were not there afterwards, or not as it was said. */
  lost: number;
  /** What went wrong, in words; none is allowed. */
  failures: string[];
}

/** Nothing done yet. */
export function emptyTally(): Tally {
  return { kills: 0, cuts: 0, faults: 0, inputs: 0, acknowledged: 0, lost: 0, failures: [] };
}

/** Several tallies as one. */
export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      kills: sum.kills + one.kills,
      cuts: sum.cuts + one.cuts,
      faults: sum.faults + one.faults,
      inputs: sum.inputs + one.inputs,
      acknowledged: sum.acknowledged + one.acknowledged,
      lost: sum.lost + one.lost,
      failures: [...sum.failures, ...one.failures],
    }),
    emptyTally(),
  );
}
