import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requestsIn } from './harness/net-log.ts';
import { expect, test } from './harness/test.ts';

const quiet = 'Quiet day at the harbour';

test('a hostile page runs nothing and loads nothing, neither when it is saved nor when it is read', async ({
  start,
  site,
  place,
}) => {
  const netLog = join(place.folder, 'net-log.json');
  const { hands, page, quit, electron } = await start({ netLog });
  await hands.saveAddress(site.address('/hostile.html'));
  await hands.openArticle(quiet);
  await expect(hands.text().getByText('The harbour master used the day to count')).toBeVisible();
  await expect(hands.text().getByText('In the evening the lamps were lit')).toBeVisible();

  await test.step('every link and every part of it is tried', async () => {
    for (const link of await hands.text().locator('a').all())
      await link.click({ timeout: 2_000 }).catch(() => undefined);
    await hands.text().getByText('The harbour lay still on Friday').hover();
    await hands.reader.getByRole('heading', { level: 1 }).click();
    await hands.tool('Details').click();
    await expect(hands.details).toBeVisible();
    await hands.tool('As received').click();
    const original = page.getByRole('complementary', { name: 'The page as it was received' });
    const received = original.frameLocator('iframe');
    // The page hides itself by a style of its own.
    await expect(received.getByText('The harbour master used the day to count').first()).toBeAttached();
    for (const link of (await received.locator('a').all()).slice(0, 12))
      await link.click({ timeout: 1_000 }).catch(() => undefined);
    await original.getByText('What was left out').click();
    await page.waitForTimeout(500);
  });

  await test.step('nothing ran', async () => {
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => Reflect.get(window, 'pwned') ?? null)).toBeNull();
    }
    expect(page.url()).toMatch(/^app:\/\/coupure\//);
    expect(electron.windows()).toHaveLength(1);
  });

  await test.step('nothing dangerous is in the document', async () => {
    const found = await page.evaluate(() => {
      const doc = document.querySelector('iframe')?.contentDocument;
      if (!doc) return ['no frame'];
      const elements = [...doc.querySelectorAll('body *')];
      const bad = elements.filter((element) =>
        [
          'SCRIPT',
          'IFRAME',
          'OBJECT',
          'EMBED',
          'FORM',
          'INPUT',
          'STYLE',
          'BASE',
          'META',
          'LINK',
          'VIDEO',
          'AUDIO',
        ].includes(element.tagName.toUpperCase()),
      );
      const handlers = elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      const links = elements
        .flatMap((element) => [
          element.getAttribute('href'),
          element.getAttribute('src'),
          element.getAttribute('xlink:href'),
        ])
        .filter(
          (address) => address !== null && !/^(https?:|mailto:|app:\/\/coupure\/media\/|#)/.test(address),
        );
      return [...bad.map(({ tagName }) => tagName), ...handlers, ...links];
    });
    expect(found).toEqual([]);
    await expect(hands.text().getByText('The harbour lay still on Friday')).toHaveCSS('position', 'static');
  });

  await test.step('the library holds no script either', async () => {
    const [document] = await hands.documentsIn(place.library);
    const article = JSON.parse(await readFile(join(place.library, document ?? ''), 'utf8'));
    expect(article.html).not.toMatch(/<script|javascript:|onerror|onload|<iframe|<style/i);
  });

  await quit();
  // A video's poster is one of the page's images: it is fetched as such, once, when the page is saved.
  const posters = site.asked.filter((path) => path === '/trap/poster.png').length;
  expect(posters).toBeLessThanOrEqual(1);
  const asked = site.asked.filter((path) => path.startsWith('/trap/') && path !== '/trap/poster.png');
  expect(asked).toEqual([]);
  const requests = requestsIn(await readFile(netLog, 'utf8'));
  expect(requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
});

test('reading makes no request at all', async ({ start, site, place }) => {
  const first = await start();
  for (const path of ['/quotidien.html', '/tageblatt.html', '/broken-image.html'])
    await first.hands.saveAddress(site.address(path));
  await expect(first.hands.list.getByRole('option')).toHaveCount(3);
  await first.quit();
  const asked = site.asked.length;

  const netLog = join(place.folder, 'net-log.json');
  const { hands, quit } = await start({ netLog });
  for (const headline of ['À Port-Maléo', 'Brücke in Musterstadt', 'Storm takes']) {
    await hands.row(headline).click();
    await expect(hands.reader.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${headline}`));
    await expect.poll(() => hands.shownPhotos()).toBeGreaterThan(0);
  }
  await quit();
  expect(site.asked).toHaveLength(asked);
  expect(requestsIn(await readFile(netLog, 'utf8'))).toEqual([]);
});

test('the window goes nowhere and opens nothing', async ({ app, hands, site }) => {
  const { page, electron } = app;
  await expect(hands.search).toBeVisible();
  await page.evaluate((address) => {
    window.open(address);
    location.href = address;
  }, site.address('/bare.html'));
  await page.waitForTimeout(500);
  expect(page.url()).toMatch(/^app:\/\/coupure\//);
  expect(electron.windows()).toHaveLength(1);
  expect(site.asked).toEqual([]);
  const loaded = await page.evaluate(async (address) => {
    const byFetch = await fetch(address).then(
      () => 'loaded',
      () => 'refused',
    );
    const byImage = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
      image.src = address;
    });
    return [byFetch, byImage];
  }, site.address('/photos/any-10x10.png'));
  expect(loaded).toEqual(['refused', 'refused']);
  expect(site.asked).toEqual([]);
});

test('the window has no Node, no path, and only the calls of the contract', async ({ app, hands }) => {
  await expect(hands.search).toBeVisible();
  const seen = await app.page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'coupure');
    const call = bridge !== null && typeof bridge === 'object' ? Reflect.get(bridge, 'call') : null;
    const answer = await Promise.resolve(call('articles.read', { id: '../../../etc/passwd' })).catch(
      (error: unknown) => ({ thrown: String(error) }),
    );
    const unknown = await Promise.resolve(call('shell.run', { command: 'id' })).catch((error: unknown) => ({
      thrown: String(error),
    }));
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => Reflect.has(window, name)),
      answer,
      unknown,
    };
  });
  expect(seen.node).toEqual([]);
  expect(seen.answer).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  expect(JSON.stringify(seen.unknown)).toMatch(/refused|input-invalid|thrown/);
});
