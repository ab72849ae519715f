import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe objects to in the window at rest, each in a line. `rules` are those to look for, all where none is named;
 * a popover ends in a hidden button of React Aria's that dismisses it, outside every landmark by its nature.
 */
export async function axeFaults(
  page: Page,
  { isPopover = false, rules = [] }: { isPopover?: boolean; rules?: string[] } = {},
): Promise<string[]> {
  // Electron opens no second page, which axe wants unless it is told so; in the article's frame no script of it runs.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe');
  if (rules.length > 0) axe.withRules(rules);
  else if (isPopover) axe.disableRules('region');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
