import type { z } from 'zod';
import { type Answer, type CallName, calls } from '../../../shared/api.ts';
import { CoupureError, reportOf } from '../../../shared/errors.ts';
import type { CallArguments, Handlers } from './handlers.ts';
import { type Sender, senderProblem } from './sender.ts';

/** The contract once more, typed so that a call's name joins its input to its handler. */
const contract: { [Name in CallName]: { input: z.ZodType<CallArguments<Name>> } } = calls;

/** What stands behind the door. */
export interface Behind {
  /** Calls that need no library. */
  early: Partial<Handlers>;
  /** All others: one that comes before the library is open waits for it. */
  library: () => Partial<Handlers> | Promise<Partial<Handlers>>;
  onAnswered: Answered;
}

/** Told of each call that was carried out. */
export type Answered = (name: CallName, input: unknown) => void;

/**
 * The one door: hears the window alone, knows the calls of the contract alone, and takes inputs of their shape
 * alone, in this order. Never throws: a refusal, and whatever a handler throws, is an answer that names its cause.
 */
export async function answer(
  sender: Sender,
  name: unknown,
  input: unknown,
  { early, library, onAnswered }: Behind,
): Promise<Answer<CallName>> {
  try {
    const problem = senderProblem(sender);
    if (problem !== null) throw new CoupureError('refused', problem);
    if (!isCallName(name)) throw noSuchCall(name);
    const value = await carryOut(early[name] ? early : await library(), name, input);
    onAnswered(name, input);
    return { ok: true, value };
  } catch (thrown) {
    return { ok: false, error: reportOf(thrown) };
  }
}

function noSuchCall(name: unknown): CoupureError {
  const hint = 'Only the calls of the contract between window and app are answered.';
  return new CoupureError('refused', `There is no call ${shown(name)}.`, { hint });
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

async function carryOut<Name extends CallName>(handlers: Partial<Handlers>, name: Name, input: unknown) {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) throw new CoupureError('input-invalid', `${name}: ${firstProblem(parsed.error)}`);
  const handler = handlers[name];
  if (!handler) throw noSuchCall(name);
  return handler(parsed.data);
}

function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'not of the shape that is asked for.';
  const place = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return `${place}${issue.message}`;
}

function shown(name: unknown): string {
  return typeof name === 'string' ? `“${name.slice(0, 80)}”` : `by a ${typeof name}`;
}
