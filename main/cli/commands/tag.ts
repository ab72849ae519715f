import { changeArticles } from '../changes.ts';
import { examples } from '../help.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';

export const addTag: AddCommand = (program, act) => {
  program
    .command('tag')
    .summary('add and remove tags')
    .description('Adds tags with +, removes them with -. A tag that is new is made.')
    .usage('<id...> [+tag...] [-tag...]')
    .argument('<id...>', 'ids, then +tag and -tag')
    .addHelpText(
      'after',
      examples([
        ['coupure tag 01JD4T5K8Q3ZV6W9X2Y7B1C0DE +harbour -draft', 'one more, one less'],
        ['coupure tag 01JD4T5K8Q3ZV6W9X2Y7B1C0DE "+Corée du Nord"', 'a name with spaces'],
      ]),
    )
    .action(act(tag));
};

async function tag(session: Session, words: string[]): Promise<void> {
  const added = namesAfter('+', words);
  const removed = namesAfter('-', words);
  const ids = words.filter((word) => !word.startsWith('+') && !word.startsWith('-'));
  if (ids.length === 0)
    throw usageError('No article was named.', 'Name ids first: coupure tag ID… +tag -tag.');
  if (added.length + removed.length === 0) {
    throw usageError('No tag was named.', 'Write +tag to add a tag and -tag to remove one.');
  }
  const done = [...added.map((name) => `+${name}`), ...removed.map((name) => `-${name}`)].join(' ');
  await changeArticles(session, ids, done, (archive, known) => archive.tag(known, added, removed));
}

function namesAfter(sign: string, words: string[]): string[] {
  const names = words.filter((word) => word.startsWith(sign)).map((word) => word.slice(1).trim());
  if (names.some((name) => !/[\p{L}\p{N}]/u.test(name))) {
    throw usageError('A tag has no name.', 'A tag holds at least one letter or digit: +harbour.');
  }
  return names;
}
