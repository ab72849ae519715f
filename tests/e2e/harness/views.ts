import { expect, type Locator, type Page } from '@playwright/test';
import type { MessageKey } from '../../../renderer/i18n/catalogue.ts';
import type { Translate } from '../../../renderer/i18n/translator.ts';

/** A window with articles in it, in some language. */
export interface Stage {
  page: Page;
  /** What the window says, in its language. */
  t: Translate;
  /** How the headline of the article begins that is opened: one with photos, a tag and highlights. */
  headline: string;
}

/** Something a reader can look at: how it is called in pictures and reports, and the way to it from the list. */
export interface View {
  name: string;
  open: (stage: Stage) => Promise<void>;
  /** Whether it is a popover, which ends in a hidden button of React Aria's outside every landmark. */
  isPopover?: boolean;
}

/** What the views below type: a query that is not understood, and one that finds nothing. */
export const typedInViews = ['title:"quai AND (', 'zeppelinstation agency:reuters'] as const;

/**
 * Every view, pane, popover and dialog of the window over a library that has articles. Pictures, axe, contrast and the
 * tests of the layout walk this list: a new view is one line here.
 */
export const views: View[] = [
  { name: 'list', open: async () => {} },
  { name: 'places', open: places },
  { name: 'sort', open: press('list.pane', 'sort.label'), isPopover: true },
  { name: 'unread', open: place('place.unread') },
  { name: 'starred', open: place('place.starred') },
  { name: 'archived', open: place('place.archived') },
  { name: 'trash', open: place('place.trash') },
  { name: 'tag', open: place('Harbour') },
  { name: 'search', open: search('quai') },
  { name: 'search-problem', open: search(typedInViews[0]) },
  { name: 'search-nothing', open: search(typedInViews[1]) },
  { name: 'several', open: several },
  { name: 'reader', open: reader },
  { name: 'details', open: inReader('d') },
  { name: 'highlights', open: inReader('m') },
  { name: 'original', open: inReader('p') },
  { name: 'find', open: inReader('ControlOrMeta+f') },
  { name: 'tags', open: inReader('t'), isPopover: true },
  { name: 'typography', open: tool('type.title'), isPopover: true },
  { name: 'photo', open: photo },
  { name: 'photos', open: photos('photos.view.wall') },
  { name: 'photos-months', open: photos('photos.view.month') },
  { name: 'photographers', open: photos('photos.view.photographer') },
  { name: 'agencies', open: photos('photos.view.agency') },
  { name: 'photos-table', open: photos('photos.view.table') },
  { name: 'credit-form', open: creditForm },
  { name: 'edit-text', open: inReader('b') },
  { name: 'timeline', open: page('ControlOrMeta+6') },
  { name: 'glance', open: page('ControlOrMeta+7') },
  { name: 'help', open: page('F1') },
  { name: 'palette', open: dialog('ControlOrMeta+Shift+p') },
  { name: 'search-help', open: page('ControlOrMeta+/') },
  { name: 'save-search', open: saveSearch },
  { name: 'collections', open: inReader('l'), isPopover: true },
  { name: 'tags-all', open: byPalette('command.manage-tags') },
  { name: 'report', open: byPalette('command.report') },
  { name: 'save', open: dialog('n') },
  { name: 'settings', open: dialog('ControlOrMeta+,') },
  { name: 'shortcuts', open: dialog('?') },
];

/** The window as it is when it opens: whatever was open is closed. */
export async function openView(view: View, stage: Stage): Promise<void> {
  await stage.page.reload();
  await stage.page.getByRole('searchbox').waitFor();
  await expect(list(stage).getByRole('option').first()).toBeVisible();
  await view.open(stage);
  await stage.page.waitForTimeout(settling);
}

/** How long a view takes at most to be as it stays: what moves in, has moved in. In milliseconds. */
const settling = 350;

function list({ page, t }: Stage): Locator {
  return page.getByRole('listbox', { name: t('list.label'), exact: true });
}

async function reader(stage: Stage): Promise<void> {
  const { page, headline } = stage;
  await list(stage)
    .getByRole('option', { name: new RegExp(`^${headline}`) })
    .click();
  await expect(page.locator('main h1').filter({ hasText: headline })).toBeVisible();
  await expect(page.locator('main iframe').first().contentFrame().locator('p').first()).toBeVisible();
}

function inReader(key: string): View['open'] {
  return async (stage) => {
    await reader(stage);
    await stage.page.keyboard.press(key);
  };
}

function tool(name: MessageKey): View['open'] {
  return async (stage) => {
    await reader(stage);
    await stage.page.getByRole('button', { name: stage.t(name), exact: true }).click();
  };
}

/** A button in a pane, both by their names. */
function press(pane: MessageKey, name: MessageKey): View['open'] {
  return async ({ page, t }) => {
    const within = page.getByRole('region', { name: t(pane), exact: true });
    await within.getByRole('button', { name: new RegExp(escaped(t(name))) }).click();
  };
}

/** The places stand beside the list, or behind a button where the window is narrow. */
async function places({ page, t }: Stage): Promise<void> {
  if (await page.getByRole('navigation', { name: t('sidebar.label') }).isVisible()) return;
  await page.getByRole('button', { name: t('bar.places'), exact: true }).click();
}

/** A place by the key of its name, or a tag by its name. */
function place(name: MessageKey | 'Harbour'): View['open'] {
  return async (stage) => {
    const { page, t } = stage;
    await places(stage);
    const label = name === 'Harbour' ? name : t(name);
    const navigation = page.getByRole('navigation', { name: t('sidebar.label') });
    await navigation.getByRole('link', { name: new RegExp(`^${escaped(label)}`) }).click();
  };
}

function search(query: string): View['open'] {
  return async ({ page }) => {
    await page.getByRole('searchbox').fill(query);
    // What is wrong with a query is told when typing pauses.
    await page.waitForTimeout(900);
  };
}

async function several(stage: Stage): Promise<void> {
  const rows = list(stage).getByRole('option');
  await rows.nth(0).click();
  const back = stage.page.getByRole('button', { name: stage.t('tool.back'), exact: true });
  if (await back.isVisible()) await back.click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  if (await back.isVisible()) await back.click();
}

async function photo(stage: Stage): Promise<void> {
  await reader(stage);
  const text = stage.page.locator('main iframe').first().contentFrame();
  await text.getByRole('button').first().click();
  await expect(stage.page.getByRole('dialog')).toBeVisible();
}

function photos(view: MessageKey): View['open'] {
  return async (stage) => {
    await place('photos.title')(stage);
    const pane = stage.page.getByRole('region', { name: stage.t('photos.title'), exact: true });
    await pane.getByText(stage.t(view), { exact: true }).click();
    await stage.page.waitForTimeout(settling);
  };
}

async function creditForm(stage: Stage): Promise<void> {
  await photos('photos.view.table')(stage);
  await stage.page.getByRole('checkbox').nth(1).check({ force: true });
}

function dialog(key: string): View['open'] {
  return async ({ page }) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
  };
}

/** A page in the place of the list, by its key. */
function page(key: string): View['open'] {
  return async (stage) => {
    await stage.page.keyboard.press(key);
    // Pages come in pieces of their own, some of them large.
    await stage.page.waitForTimeout(2 * settling);
  };
}

async function saveSearch(stage: Stage): Promise<void> {
  await search('quai')(stage);
  await stage.page.keyboard.press('ControlOrMeta+Shift+s');
  await expect(stage.page.getByRole('dialog')).toBeVisible();
}

/** A command that has no key of its own. */
function byPalette(name: MessageKey): View['open'] {
  return async (stage) => {
    await dialog('ControlOrMeta+Shift+p')(stage);
    await stage.page.keyboard.insertText(stage.t(name));
    await stage.page.waitForTimeout(settling);
    await stage.page.keyboard.press('Enter');
    await stage.page.waitForTimeout(settling);
  };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
