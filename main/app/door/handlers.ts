import type { z } from 'zod';
import type { CallName, CallOutput, calls } from '../../../shared/api.ts';

/** What a call's handler is given: its input, checked, with defaults filled in. */
export type CallArguments<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;

/** One handler for every call of the contract. Leave one out, and the types say which. */
export type Handlers = {
  [Name in CallName]: (input: CallArguments<Name>) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

/** The handlers of the calls of one subject: those whose names begin with it. */
export type HandlersOf<Subject extends string> = Pick<Handlers, Extract<CallName, `${Subject}.${string}`>>;

/** The calls that a window may make before a library is open in it. */
export type EarlyCall = Extract<CallName, `${'app' | 'settings' | 'libraries' | 'window'}.${string}`>;
/** The handlers that need no library. */
export type EarlyHandlers = Pick<Handlers, EarlyCall>;
/** The handlers over an open library: all others. */
export type LibraryHandlers = Omit<Handlers, EarlyCall>;
