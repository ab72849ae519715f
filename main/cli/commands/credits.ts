import { reportOf } from '../../../shared/errors.ts';
import { examples } from '../help.ts';
import { linesOf } from '../read-input.ts';
import { captionLineSchema, nameOf, parseLine } from '../request-lines.ts';
import type { AddCommand, Session } from '../session.ts';
import { usageError } from '../terminal.ts';

interface Options {
  jsonl?: boolean;
}

export const addCredits: AddCommand = (program, act) => {
  program
    .command('credits')
    .summary('read photo credits from captions')
    .description(
      'Parts captions from their credits. Reads {"id","text"} a line, writes {"id","caption","credit"}.',
    )
    .option('--jsonl', 'captions on standard input, a JSON object a line')
    .addHelpText(
      'after',
      examples([
        [
          `echo '{"id":1,"text":"The quay. Photo: Alex Example/AFP"}' | coupure credits --jsonl`,
          'one caption',
        ],
      ]),
    )
    .action(act(credits));
};

async function credits(session: Session, options: Options): Promise<void> {
  if (!options.jsonl)
    throw usageError('credits reads JSON Lines.', 'Call it as: coupure credits --jsonl < lines.jsonl');
  const { terminal, surroundings } = session;
  const { readCaption } = await (await session.engine()).loadReader();
  for await (const line of linesOf(surroundings.stdin)) {
    let answer: object;
    try {
      const { id, text } = parseLine(captionLineSchema, line);
      const { caption, credit } = readCaption(text, 'figcaption');
      answer = { id, caption, credit };
    } catch (thrown) {
      const error = reportOf(thrown);
      terminal.fail(`line ${line.number}`, error);
      answer = { id: nameOf(line.text), error };
    }
    await terminal.write(`${JSON.stringify(answer)}\n`);
  }
}
