/**
 * Progress goes to standard error, so that standard output carries results alone.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Announces a step, shows that it goes on while it lasts, and says how long it took.
 * @template T
 * @param {string} name what is done: "Installing dependencies"
 * @param {(report: (state: string) => void) => Promise<T>} step may report how far it is: "41 %"
 * @returns {Promise<T>}
 */
export async function step(name, step) {
  const began = Date.now();
  let state = '';
  say(`${name} …`);
  const pulse = setInterval(() => say(`  … ${seconds(began)}${state && `, ${state}`}`), 10_000);
  try {
    const result = await step((now) => {
      state = now;
    });
    say(`  done in ${seconds(began)}`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

/**
 * Time since a moment, in words.
 * @param {number} began in milliseconds, as from Date.now()
 */
export function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
