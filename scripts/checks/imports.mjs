import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { packageRules, rooms } from './import-rule.mjs';

/** Scripts run before anything is built or installed, so no room may lean on them, nor they on a room. */
const outside = ['scripts', 'tests'];

/**
 * Reads every source of the rooms and compares its imports with the rule.
 * @param {string} project its folder
 * @returns {Promise<string[]>} a line for each import that breaks the rule; it states the rule
 */
export async function importProblems(project) {
  const files = await sourcesOf(project);
  const doors = new Set(
    files.filter((file) => posix.basename(file) === 'index.ts').map((file) => posix.dirname(file)),
  );
  const found = await Promise.all(files.map((file) => problemsIn(project, file, doors)));
  return found.flat();
}

/** @param {string} project @returns {Promise<string[]>} paths relative to the project, with forward slashes */
async function sourcesOf(project) {
  const lists = await Promise.all(Object.keys(rooms).map((room) => filesIn(join(project, room))));
  const files = lists.flat().map((path) => relative(project, path).split(sep).join('/'));
  return files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).sort();
}

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} project @param {string} file @param {Set<string>} doors */
async function problemsIn(project, file, doors) {
  const imports = await importsOf(file, await readFile(join(project, file), 'utf8'));
  return imports.flatMap(({ name, line }) => {
    const broken = name.startsWith('.') ? brokenByFile(file, name, doors) : brokenByPackage(file, name);
    return broken ? [`${file}:${line} imports ${name}. ${broken}`] : [];
  });
}

/**
 * What a source imports, in any form: import, export from, import(…), type or value.
 * @param {string} file
 * @param {string} text
 * @returns {Promise<{ name: string, line: number }[]>}
 */
async function importsOf(file, text) {
  const { parseSync } = await import('oxc-parser');
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? [])),
  ].map(({ value, start }) => ({ value, start }));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    value: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    start,
  }));
  const all = new Map(
    [...named, ...dynamic].map(({ value, start }) => [start, { name: value, line: lineAt(text, start) }]),
  );
  return [...all.values()];
}

/** @param {string} text @param {number} position */
function lineAt(text, position) {
  return text.slice(0, position).split('\n').length;
}

/** @param {string} file @param {string} name @param {Set<string>} doors @returns {string | null} the rule it breaks */
function brokenByFile(file, name, doors) {
  const target = posix.join(dirname(file), name.replace(/\?.*$/, ''));
  if (target === 'package.json') return null;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from !== to && !(rooms[from]?.mayImport ?? []).includes(to)) return directionRule(from, to);
  const passed = passedDoor(file, target, doors);
  return passed ? `Import rule: a folder is entered through its index.ts, here ${passed}/index.ts.` : null;
}

/** @param {string} from @param {string} to */
function directionRule(from, to) {
  const allowed = rooms[from]?.mayImport ?? [];
  return `Import rule: ${from} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}; not ${to}.`;
}

/** The outermost folder with a door that an import climbs into by the window. @param {string} file @param {string} target @param {Set<string>} doors */
function passedDoor(file, target, doors) {
  const steps = target.split('/').slice(0, -1);
  const folders = steps.map((_, at) => steps.slice(0, at + 1).join('/'));
  return folders.find(
    (folder) => doors.has(folder) && !file.startsWith(`${folder}/`) && target !== `${folder}/index.ts`,
  );
}

/** @param {string} file @param {string} name @returns {string | null} the rule it breaks */
function brokenByPackage(file, name) {
  const room = roomOf(file);
  const broken = packageRules.find(
    ({ packages, allowedIn, refusedIn }) =>
      packages.test(name) && (refusedIn ? refusedIn.includes(room) : !allowedIn?.includes(room)),
  );
  return broken ? `Import rule: ${broken.rule}.` : null;
}

/** @param {string} path */
function roomOf(path) {
  const room = Object.keys(rooms).find((name) => path.startsWith(`${name}/`));
  return room ?? outside.find((name) => path.startsWith(`${name}/`)) ?? posix.dirname(path);
}
