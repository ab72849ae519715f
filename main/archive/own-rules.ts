import { CoupureError, type ErrorReport, reportOf } from '../../shared/errors.ts';
import { longestRule, readSiteRule, type SiteRule } from '../extract/index.ts';
import { type Folder, NodeFolder } from '../library/index.ts';

/** Where readers keep site rules of their own in a library. */
const rulesFolder = 'rules';
/** More rules than a person writes; each page is read with all of them at hand. */
const mostRules = 200;

/** The site rules of a library, and what is wrong with files that are none: those are read as if they were not there. */
export interface OwnRules {
  rules: SiteRule[];
  problems: ErrorReport[];
}

/**
 * The rules of a library folder, read again where a file changed since the last call. Never throws: a rule that
 * cannot be read must not keep a page from being saved.
 */
export function ownRulesOf(folder: Folder): () => Promise<OwnRules> {
  const known: KnownRules = new Map();
  return () => readRules(folder, known).catch((thrown) => ({ rules: [], problems: [reportOf(thrown)] }));
}

/** The rules of the library in a folder on disk, read once. Throws `library-missing` where there is no such folder. */
export function readOwnRules(path: string): Promise<OwnRules> {
  return readRules(new NodeFolder(path), new Map());
}

/** A rule or a problem by the file, its size and its time. */
type KnownRules = Map<string, SiteRule | ErrorReport>;

async function readRules(folder: Folder, known: KnownRules): Promise<OwnRules> {
  const listed = await folder.listWithStatus(rulesFolder);
  const files = listed.filter(({ name }) => isRuleName(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const before = new Map(known);
  known.clear();
  const own: OwnRules = { rules: [], problems: [] };
  for (const { name, kind, size, mtimeMs } of files.slice(0, mostRules)) {
    const version = `${name} ${kind} ${size} ${mtimeMs}`;
    const read = before.get(version) ?? (await readRule(folder, name, { kind, size }));
    known.set(version, read);
    if ('code' in read) own.problems.push(read);
    else own.rules.push(read);
  }
  if (files.length > mostRules) own.problems.push(tooMany(files.length).report());
  return own;
}

/** Files that the system or an editor hides are no rules; others may lie there to explain them. */
function isRuleName(name: string): boolean {
  return name.toLowerCase().endsWith('.json') && !name.startsWith('.');
}

async function readRule(
  folder: Folder,
  name: string,
  { kind, size }: { kind: string; size: number },
): Promise<SiteRule | ErrorReport> {
  const path = `${rulesFolder}/${name}`;
  try {
    if (kind !== 'file') throw new CoupureError('rule-invalid', `The site rule ${path} is no file.`);
    if (size > longestRule)
      throw new CoupureError('rule-invalid', `The site rule ${path} is too large to be one.`);
    const file = await folder.read(path);
    if (file === null) throw new CoupureError('rule-invalid', `The site rule ${path} is gone.`);
    return readSiteRule(path, new TextDecoder().decode(file.bytes));
  } catch (thrown) {
    return reportOf(thrown);
  }
}

function tooMany(count: number): CoupureError {
  return new CoupureError(
    'rule-invalid',
    `The folder ${rulesFolder} holds ${count} site rules; the first ${mostRules} by name are used.`,
    { hint: 'Put the hosts of one kind of site into one rule.' },
  );
}
