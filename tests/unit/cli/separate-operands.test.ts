import { Command } from 'commander';
import { expect, test } from 'vitest';
import { separateOperands } from '../../../main/cli/separate-operands.ts';

function program(): Command {
  const made = new Command('coupure')
    .option('--library <dir>')
    .option('--json')
    .version('1.0.0', '-V, --version');
  made.command('tag').argument('<id...>');
  made.command('search').argument('<query...>').option('--limit <n>');
  made.command('export').argument('[query...]').option('--to <format>').option('-o, --output <out>');
  made.command('show').argument('<id>').option('--text');
  return made;
}

test.each([
  ['tag ID +a -b', 'tag -- ID +a -b'],
  ['tag -b ID --json', 'tag --json -- -b ID'],
  ['tag ID -h', 'tag -- ID -h'],
  ['tag -h', 'tag -h --'],
  ['tag ID -V -json', 'tag -- ID -V -json'],
  ['--library L tag ID -b', '--library L tag -- ID -b'],
  ['--library=L --json search -sport gare', '--library=L --json search -- -sport gare'],
  ['search -tag:x --limit 3 gare', 'search --limit 3 -- -tag:x gare'],
  ['search gare --library L', 'search --library L -- gare'],
  ['search a -- --b', 'search -- a --b'],
  ['search --unknown', 'search --unknown --'],
  ['export -sport --to jsonl -o out.jsonl', 'export --to jsonl -o out.jsonl -- -sport'],
  ['show ID --text', 'show ID --text'],
  ['show -x', 'show -x'],
  ['--help', '--help'],
  ['', ''],
])('%s becomes %s', (given, expected) => {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  expect(separateOperands(program(), words(given))).toEqual(words(expected));
});
