import { resolve } from 'node:path';

/**
 * Parts what `npm start` was given into switches for the app (`--lang=fr`) and sources.
 * @param {string[]} given
 * @param {string} from the folder that names are relative to: the one that npm was called in, not the project's
 * @returns {{ switches: string[], sources: string[] }} addresses as they stand, files as absolute paths
 */
export function readArguments(given, from) {
  const end = given.indexOf('--');
  const open = end < 0 ? given : given.slice(0, end);
  const switches = open.filter((argument) => argument.startsWith('--')).map((name) => fromCaller(name, from));
  const named = [
    ...open.filter((argument) => !argument.startsWith('--')),
    ...(end < 0 ? [] : given.slice(end + 1)),
  ];
  return { switches, sources: named.map((source) => (isAddress(source) ? source : resolve(from, source))) };
}

/** A library is named against the caller's folder too. @param {string} argument @param {string} from */
function fromCaller(argument, from) {
  const name = '--library=';
  const folder = argument.startsWith(name) ? argument.slice(name.length) : '';
  return folder === '' ? argument : `${name}${resolve(from, folder)}`;
}

/** A scheme of one letter is a drive of Windows. @param {string} source */
function isAddress(source) {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}
