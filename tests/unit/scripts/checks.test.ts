import { describe, expect, it } from 'vitest';
import { auditFinding } from '../../../scripts/checks/audit.mjs';
import { lengthProblems, mostLines } from '../../../scripts/checks/file-length.mjs';
import { importProblems } from '../../../scripts/checks/imports.mjs';
import { isAccepted, licenceProblems } from '../../../scripts/checks/licences.mjs';
import { runChecks } from '../../../scripts/checks/run-checks.mjs';
import { projectOf } from './project.ts';

describe('the import rule', () => {
  it('lets through what goes with the flow, through doors', async () => {
    const project = await projectOf({
      'shared/article.ts': 'export const a = 1;',
      'main/capture/index.ts': "export { a } from '../../shared/article.ts';",
      'main/library/index.ts': "export { a } from '../capture/index.ts';",
      'main/archive/index.ts': "export { a } from '../library/index.ts';",
      'main/app/index.ts': "import 'electron'; export { a } from '../archive/index.ts';",
      'renderer/main.tsx': "import { a } from '../shared/article.ts'; export const b = <p>{a}</p>;",
    });
    expect(await importProblems(project)).toEqual([]);
  });

  it.each([
    [
      'main/capture/page.ts',
      "import '../library/index.ts';",
      'main/capture may import shared; not main/library',
    ],
    ['shared/article.ts', "import '../main/capture/index.ts';", 'shared may import nothing of ours'],
    ['renderer/main.tsx', "import '../main/archive/index.ts';", 'renderer may import shared'],
    ['main/cli/run.ts', "import { app } from 'electron';", 'only main/app imports electron'],
    ['main/extract/read.ts', "import { readFile } from 'node:fs/promises';", 'main/extract does no I/O'],
    ['main/extract/read.ts', "const fs = await import('node:fs');", 'main/extract does no I/O'],
    ['shared/article.ts', "export { join } from 'node:path';", 'shared and renderer run in the window'],
    [
      'main/archive/save.ts',
      "import type { A } from '../library/articles/add.ts';",
      'entered through its index.ts',
    ],
  ])('names the rule that %s breaks', async (file, text, rule) => {
    const project = await projectOf({
      'main/library/index.ts': 'export {};',
      'main/library/articles/add.ts': 'export interface A {}',
      'main/archive/index.ts': 'export {};',
      'main/capture/index.ts': 'export {};',
      [file]: text,
    });
    const problems = await importProblems(project);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file}:1 imports`);
    expect(problems[0]).toContain(rule);
  });
});

describe('the length of files', () => {
  it('names a source that is too long, and no text that is no source', async () => {
    const long = 'x;\n'.repeat(mostLines + 1);
    const project = await projectOf({
      'a.ts': long,
      'b.ts': 'x;\n'.repeat(mostLines),
      'c.md': long,
      'd.json': long,
    });
    const problems = await lengthProblems(project);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`a.ts has ${mostLines + 1} lines`);
  });

  it('passes over what git ignores', async () => {
    const project = await projectOf({ '.gitignore': 'out/\n', 'out/a.js': 'x;\n'.repeat(mostLines + 1) });
    expect(await lengthProblems(project)).toEqual([]);
  });
});

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR (Apache-2.0 AND ISC)', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND (GPL-3.0-only OR ISC)', true],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
    ['(MIT', false],
    ['MIT MIT', false],
  ])('%s: %s', (expression, accepted) => {
    expect(isAccepted(expression)).toBe(accepted);
  });

  it('names each package that is refused or states nothing, nested ones and fonts too', async () => {
    const project = await projectOf({
      'package-lock.json': JSON.stringify({
        packages: {
          '': { license: 'MIT' },
          'node_modules/good': { version: '1.0.0', license: 'MIT' },
          'node_modules/good/node_modules/@scope/bad': { version: '2.0.0', license: 'AGPL-3.0-only' },
          'node_modules/silent': { version: '3.0.0' },
          'node_modules/told': { version: '4.0.0' },
          'node_modules/@fontsource-variable/inter': { version: '5.0.0', license: 'OFL-1.1' },
          'node_modules/code-under-ofl': { version: '6.0.0', license: 'OFL-1.1' },
        },
      }),
      'node_modules/told/package.json': '{"license":"ISC"}',
    });
    const problems = await licenceProblems(project);
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      '@scope/bad@2.0.0',
      'silent@3.0.0',
      'code-under-ofl@6.0.0',
    ]);
  });
});

describe('running checks', () => {
  it('gives a result for each in order, and counts one that throws as failed', async () => {
    const told: string[] = [];
    const check = (name: string, look: () => Promise<{ passed: boolean; output: string }>) => ({
      name,
      about: '',
      look,
    });
    const results = await runChecks(
      [
        check('slow', () => new Promise((resolve) => setTimeout(resolve, 30, { passed: true, output: '' }))),
        check('bad', async () => ({ passed: false, output: 'it is bad' })),
        check('broken', () => Promise.reject(new Error('no such tool'))),
      ],
      ({ name }) => told.push(name),
    );
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ['slow', true],
      ['bad', false],
      ['broken', false],
    ]);
    expect(results[2]?.output).toContain('no such tool');
    expect(told.sort()).toEqual(['bad', 'broken', 'slow']);
  });
});

describe('the audit', () => {
  const lock = {
    packages: {
      '': { dependencies: { shown: '1.0.0' }, devDependencies: { vitest: '1.0.0' } },
      'node_modules/shown': { version: '1.0.0', license: 'MIT', dependencies: { inner: '1.0.0' } },
      'node_modules/inner': { version: '1.0.0', license: 'MIT' },
      'node_modules/vitest': { version: '1.0.0', license: 'MIT' },
    },
  };
  const answer =
    (...faults: [name: string, severity: string][]) =>
    async () =>
      JSON.stringify({
        vulnerabilities: Object.fromEntries(
          faults.map(([name, severity]) => [
            name,
            { name, severity, via: [{ title: 'A trap', url: 'https://x' }] },
          ]),
        ),
      });
  const project = () => projectOf({ 'package-lock.json': JSON.stringify(lock) });

  it('fails for a fault in what ships, also in what that needs', async () => {
    const finding = await auditFinding(await project(), answer(['inner', 'high'], ['vitest', 'critical']));
    expect(finding).toEqual({
      passed: false,
      output: 'inner (high): A trap (https://x)',
      note: '1 known faults in what is not shipped, or small',
    });
  });

  it('passes where there is none, or a small one', async () => {
    expect(await auditFinding(await project(), answer())).toEqual({ passed: true, output: '' });
    expect((await auditFinding(await project(), answer(['shown', 'low']))).passed).toBe(true);
  });

  it.each(['', 'npm error', '{"error":{"code":"ENOTFOUND"}}'])(
    'says so where nobody answers: %s',
    async (text) => {
      const finding = await auditFinding(await project(), async () => text);
      expect(finding).toMatchObject({ passed: true, note: expect.stringContaining('no answer') });
    },
  );
});
