import { Malformed } from '../malformed.ts';

const most = 999_999_999;
const single = /^\d{1,9}$/;
const compared = /^(>=|<=|>|<)(\d{1,9})$/;
const ranged = /^(\d{0,9})\.\.(\d{0,9})$/;

/** How many: `800`, `>800`, `>=800`, `<800`, `<=800`, `300..800`, `300..`, `..800`. Both ends are included. */
export function readCount(text: string): { from: number | null; to: number | null } {
  if (single.test(text)) return { from: Number(text), to: Number(text) };
  const comparison = compared.exec(text);
  if (comparison) return countCompared(comparison[1] ?? '', Number(comparison[2]));
  const range = ranged.exec(text);
  if (!range || text === '..') throw new Malformed('number-unknown', { value: text });
  const [from, to] = [range[1], range[2]].map((end) => (end ? Number(end) : null));
  if (from != null && to != null && from > to) throw new Malformed('range-backwards');
  return { from: from ?? null, to: to ?? null };
}

function countCompared(sign: string, number: number): { from: number | null; to: number | null } {
  if (sign === '>') return { from: Math.min(number + 1, most), to: null };
  if (sign === '>=') return { from: number, to: null };
  if (sign === '<=') return { from: null, to: number };
  if (number === 0) throw new Malformed('number-impossible');
  return { from: null, to: number - 1 };
}
