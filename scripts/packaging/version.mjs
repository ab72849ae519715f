/** What the version of a package made with the stand-in runtime ends with: it carries an old Chromium. */
const mark = 'standin';

/**
 * The version that a package is given. Marked, it still sorts before the release that it stands in for.
 * @param {string} version "1.0.0-beta.1"
 * @param {boolean} standsIn whether it is made with the stand-in runtime
 */
export function packageVersion(version, standsIn) {
  if (!standsIn) return version;
  return `${version}${version.includes('-') ? '.' : '-'}${mark}`;
}

/** Whether a version, or the name of a file that carries it, is marked. @param {string} name */
export function isMarked(name) {
  return new RegExp(`[-.~]${mark}(?![a-z])`).test(name);
}
