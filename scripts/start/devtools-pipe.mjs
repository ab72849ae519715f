/**
 * Chromium's developer-tools protocol over its pipe: no port is opened that others on the machine could reach.
 * Messages are JSON, each ended by a NUL byte (https://chromedevtools.github.io/devtools-protocol/).
 * @param {import('node:child_process').ChildProcess} child started with --remote-debugging-pipe
 */
export function devtools(child) {
  const [input, output] = [
    /** @type {import('node:stream').Writable} */ (child.stdio[3]),
    /** @type {import('node:stream').Readable} */ (child.stdio[4]),
  ];
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let count = 0;
  let rest = '';

  output.setEncoding('utf8').on('data', (text) => {
    const messages = `${rest}${text}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) settle(JSON.parse(message));
  });
  output.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the window is gone'));
  });
  input.on('error', () => {});

  /** @param {{ id?: number, result?: any, error?: { message: string } }} answer */
  function settle({ id, result, error }) {
    const call = waiting.get(id ?? -1);
    if (!call) return;
    waiting.delete(id ?? -1);
    if (error) call.reject(new Error(error.message));
    else call.resolve(result);
  }

  /**
   * Calls a method of the protocol.
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId] of a page; none for the browser
   * @returns {Promise<any>}
   */
  function call(method, params = {}, sessionId) {
    const id = ++count;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  return { call };
}

/** Waits until fonts and pictures are there and the page was painted with them. */
const settled = `Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => {}))])
  .then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))))`;

/**
 * A picture of the app's window.
 * @param {ReturnType<typeof devtools>} tools
 * @returns {Promise<Buffer>} PNG
 */
export async function screenshot(tools) {
  const { targetInfos } = await tools.call('Target.getTargets');
  const page = targetInfos.find((/** @type {{ type: string }} */ target) => target.type === 'page');
  if (!page) throw new Error('the app has no window');
  const { sessionId } = await tools.call('Target.attachToTarget', { targetId: page.targetId, flatten: true });
  await tools.call('Runtime.evaluate', { expression: settled, awaitPromise: true }, sessionId);
  const { data } = await tools.call('Page.captureScreenshot', { format: 'png' }, sessionId);
  return Buffer.from(data, 'base64');
}
