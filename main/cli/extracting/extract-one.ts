import type { Session } from '../session.ts';
import { draftLine } from './draft-line.ts';
import { draftPage } from './draft-page.ts';
import { explanationPage } from './explanation-page.ts';
import { pageOfSource } from './page.ts';

/** Prints the article that one page holds, as read and without keeping it. */
export async function extractOne(source: string, session: Session): Promise<void> {
  const { surroundings, terminal } = session;
  const engine = await session.engine();
  const page = await pageOfSource(source, surroundings, engine);
  const rules = await session.ownRules();
  const extractors = engine.openExtractors({
    worker: surroundings.workers.extract,
    count: 1,
    rules: async () => rules,
  });
  try {
    const draft = await extractors.extract(page);
    await terminal.print(draftLine(source, draft), draftPage(draft, terminal.style));
  } finally {
    await extractors.close();
  }
}

/** Prints how each field, block and credit of a page was read. */
export async function explainOne(source: string, session: Session): Promise<void> {
  const { surroundings, terminal } = session;
  const engine = await session.engine();
  const page = await pageOfSource(source, surroundings, engine);
  const { explain } = await engine.loadReader();
  const explanation = explain(page, await session.ownRules());
  await terminal.print(explanation, explanationPage(explanation, terminal.style));
}
