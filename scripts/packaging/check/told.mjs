/**
 * One step of the check: what is shown, and what was found. A step that fails throws.
 * @template T
 * @param {string} name
 * @param {() => Promise<{ found: string, result: T }>} look
 * @returns {Promise<T>}
 */
export async function told(name, look) {
  const began = Date.now();
  try {
    const { found, result } = await look();
    const time = `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(7);
    process.stdout.write(`✓ ${time}  ${name}\n`);
    for (const line of found.split('\n').filter(Boolean)) process.stdout.write(`             ${line}\n`);
    return result;
  } catch (thrown) {
    process.stdout.write(`✗          ${name}\n`);
    throw thrown;
  }
}

/**
 * Says what is expected, where it is not so.
 * @param {unknown} holds
 * @param {string} expectation
 * @returns {asserts holds}
 */
export function expect(holds, expectation) {
  if (!holds) throw new Error(`It does not hold that ${expectation}.`);
}
