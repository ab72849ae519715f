/**
 * Waits until the reader asks the process to end: Ctrl-C, a closed terminal, a plain kill.
 * @returns {Promise<void>}
 */
export function untilAsked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
