import { expect, it } from 'vitest';
import { dependencyTableProblems } from '../../../scripts/checks/dependency-table.mjs';
import { projectOf } from './project.ts';

const projectWith = (page: string) =>
  projectOf({
    'package.json': JSON.stringify({ dependencies: { one: '1.0.0' }, devDependencies: { two: '2.0.0' } }),
    'package-lock.json': JSON.stringify({
      packages: { 'node_modules/one': { license: 'MIT' }, 'node_modules/two': { license: 'ISC' } },
    }),
    'docs/DEPENDENCIES.md': page,
  });
const rowOf = (name: string, licence: string) => `| \`${name}\` | for it | better | 10 kB | ${licence} |\n`;

it('passes a page that tells of each dependency once', async () => {
  const project = await projectWith(rowOf('one', 'MIT') + rowOf('two', 'ISC'));
  expect(await dependencyTableProblems(project)).toEqual([]);
});

it.each([
  ['is missing', rowOf('one', 'MIT'), 'two has 0 complete rows'],
  ['is told of twice', rowOf('one', 'MIT') + rowOf('two', 'ISC').repeat(2), 'two has 2 complete rows'],
  [
    'is told of without a reason',
    `${rowOf('one', 'MIT')}| \`two\` | for it |  | 10 kB | ISC |\n`,
    'two has 0',
  ],
  ['is under another licence', rowOf('one', 'MIT') + rowOf('two', 'MIT'), 'says MIT of two; it is ISC'],
  [
    'is none',
    rowOf('one', 'MIT') + rowOf('two', 'ISC') + rowOf('gone', 'MIT'),
    'gone, which is no dependency',
  ],
])('names a dependency that %s', async (_what, page, words) => {
  const problems = await dependencyTableProblems(await projectWith(page));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(words);
});
