/** The oldest Node that set-up, checks and the command run on: the first of its line that loads ES modules with require. */
const needed = /** @type {const} */ ([20, 19]);

/**
 * Says whether this Node is new enough. Uses nothing that an old Node lacks, so that the answer is a message and not a
 * syntax error.
 * @param {string} [version] as in `process.versions.node`, for example "20.19.0"
 * @returns {string | null} null if it is; otherwise what to tell the reader
 */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return null;
  return (
    `Coupure needs Node ${needed.join('.')} or newer; this is Node ${version}.\n` +
    'Install a newer Node (https://nodejs.org, or your version manager: nvm install 22), then run the command again.'
  );
}
