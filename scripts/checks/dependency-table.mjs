import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A row of a table: the package, what for, why this one, size, licence; each of them said. */
const row = /^\| `([^`]+)` \| ([^|]*\S) \| ([^|]*\S) \| ([\d.]+ [kM]B) \| ([^|]*\S) \|$/gm;

/**
 * Compares docs/DEPENDENCIES.md with package.json and the lock.
 * @param {string} project its folder
 * @returns {Promise<string[]>} a line for each package that has no row or two, each row without a package, and each
 *   licence that is another
 */
export async function dependencyTableProblems(project) {
  const [page, manifest, lock] = await Promise.all(
    ['docs/DEPENDENCIES.md', 'package.json', 'package-lock.json'].map((name) =>
      readFile(join(project, name), 'utf8'),
    ),
  );
  const { dependencies, devDependencies } = JSON.parse(manifest ?? '{}');
  const { packages } = JSON.parse(lock ?? '{}');
  const rows = [...(page ?? '').matchAll(row)].map(([, name = '', , , , licence]) => ({ name, licence }));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return [
    ...names.flatMap((name) => {
      const count = rows.filter((one) => one.name === name).length;
      return count === 1 ? [] : [`${name} has ${count} complete rows in docs/DEPENDENCIES.md; it needs one.`];
    }),
    ...rows.flatMap(({ name, licence }) => {
      if (!names.includes(name))
        return [`docs/DEPENDENCIES.md has a row for ${name}, which is no dependency.`];
      const stated = packages[`node_modules/${name}`]?.license;
      return stated === licence ? [] : [`docs/DEPENDENCIES.md says ${licence} of ${name}; it is ${stated}.`];
    }),
  ];
}
