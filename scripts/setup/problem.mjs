/** A failure that was foreseen: what happened (message), and what the reader can do about it (advice). */
export class Problem extends Error {
  /**
   * @param {string} message one sentence: what failed, and where
   * @param {string} advice what to do next
   */
  constructor(message, advice) {
    super(message);
    this.name = 'Problem';
    this.advice = advice;
  }
}

/** What the system calls a failure → what it means and what helps. Codes of Node and npm alike. */
const known = [
  {
    codes: ['ENOSPC', 'EDQUOT'],
    says: 'there is no space left on the disk',
    advice:
      'Free about 1.5 GB (or set COUPURE_CACHE to a folder on a larger disk), then run the command again.',
  },
  {
    codes: ['EACCES', 'EPERM', 'EROFS'],
    says: 'the folder cannot be written',
    advice:
      'Give yourself permission to write there (or set COUPURE_CACHE to another folder), then run the command again.',
  },
  {
    codes: [
      ...[
        'ENOTFOUND',
        'ECONNREFUSED',
        'ECONNRESET',
        'ECONNABORTED',
        'ETIMEDOUT',
        'EAI_AGAIN',
        'EHOSTUNREACH',
      ],
      ...['ENETUNREACH', 'EPIPE', 'ERR_SOCKET_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'E502', 'E503', 'E504'],
    ],
    says: 'the server cannot be reached',
    advice:
      'Check the network, the proxy, and the registry (npm config get registry), then run the command again.',
  },
  {
    codes: ['EINTEGRITY'],
    says: 'what arrived is not what was published: the checksum differs',
    advice:
      'Run `npm cache clean --force` and try again; if it differs again, the registry or a proxy changes the file.',
  },
  {
    codes: ['E401', 'E403', 'E404', 'ETARGET', 'E407'],
    says: 'the registry does not give out a package that is needed',
    advice: 'Check the registry (npm config get registry) and your login to it, then run the command again.',
  },
  {
    codes: ['EUSAGE'],
    says: 'package-lock.json and package.json do not agree',
    advice: 'Run `npm install --ignore-scripts` once, and commit package-lock.json.',
  },
];

/**
 * Turns a failure of the system into a {@link Problem}.
 * @param {string} what the step that failed, as the start of a sentence: "Dependencies were not installed"
 * @param {string | undefined} code the system's code, for example ENOSPC
 * @param {string} detail the words of the tool that failed; shown where the code is not one we know
 */
export function problemOf(what, code, detail) {
  const match = known.find(({ codes }) => code !== undefined && codes.includes(code));
  if (match) return new Problem(`${what}: ${match.says} (${code}).`, match.advice);
  return new Problem(
    `${what}: ${detail.trim() || 'no reason was given'}`,
    'Run the command again; if it stays, report it.',
  );
}

/**
 * The system's code of a thrown value, looked for in its causes too.
 * @param {unknown} thrown
 * @returns {string | undefined}
 */
export function codeOf(thrown) {
  if (!(thrown instanceof Error)) return undefined;
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return codeOf(thrown.cause);
}

/**
 * Runs a step; whatever it throws leaves as a {@link Problem}.
 * @template T
 * @param {string} what the step, as for {@link problemOf}
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function orProblem(what, step) {
  try {
    return await step();
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw problemOf(what, codeOf(thrown), thrown instanceof Error ? thrown.message : String(thrown));
  }
}
