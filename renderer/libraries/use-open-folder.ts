import { useState } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import { call, reportOfThrown } from '../bridge/call.ts';

/** Asks for a folder and opens the library in it, or makes one there; what speaks against it is given. */
export function useOpenFolder(): {
  choose: (purpose: 'open' | 'make', inNewWindow: boolean) => Promise<ErrorReport | null>;
  problem: ErrorReport | null;
} {
  const [problem, setProblem] = useState<ErrorReport | null>(null);
  const choose = async (purpose: 'open' | 'make', inNewWindow: boolean) => {
    const found = await attempt(purpose, inNewWindow).catch(reportOfThrown);
    setProblem(found);
    return found;
  };
  return { choose, problem };
}

async function attempt(purpose: 'open' | 'make', inNewWindow: boolean): Promise<ErrorReport | null> {
  const { choice } = await call('libraries.choose', { purpose });
  if (choice === null) return null;
  if (choice.problem === null) await call('libraries.use', { token: choice.token, inNewWindow });
  return choice.problem;
}
