import { expect, test } from './harness/test.ts';

const headline = 'Ferry returns to Sampletown';

test('reads aloud sentence by sentence where the system has a voice, and is not offered where it has none', async ({
  app,
  hands,
  site,
}) => {
  const { page } = app;
  site.answer('/ferry.html', (response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>The first ferry came in at six, an hour late. A brass band played on the quay for everyone who had waited through the night.</p><p>From Monday there are four boats a day, and two on Sundays, until the new bridge is built.</p></article></body></html>`,
      );
  });
  await hands.saveAddress(site.address('/ferry.html'));
  await hands.openArticle(headline);
  await expect(hands.text().getByText('The first ferry')).toBeVisible();
  const systemVoices = await page.evaluate(
    () => speechSynthesis.getVoices().filter((one) => one.localService).length,
  );
  if (systemVoices === 0) await expect(hands.tool('Read aloud')).toBeHidden();

  // A voice of ours in the system's place: it says what it is told to, and ends when the test says so.
  await page.evaluate(() => {
    const voice = { voiceURI: 'ours', name: 'Ours', lang: 'en-GB', localService: true, default: true };
    const said: SpeechSynthesisUtterance[] = [];
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
    speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
    speechSynthesis.speak = (utterance) => said.push(utterance);
    speechSynthesis.cancel = () => undefined;
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  const last = () =>
    page.evaluate(() => (window as unknown as { said: SpeechSynthesisUtterance[] }).said.at(-1)?.text ?? '');
  const endSentence = () =>
    page.evaluate(() => {
      const { said } = window as unknown as { said: { onend: () => void }[] };
      said.at(-1)?.onend();
    });
  const painted = () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      return [window, frame].flatMap((view) => [...(view?.CSS.highlights.get('spoken') ?? [])].map(String));
    });

  await hands.tool('Read aloud').click();
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await expect.poll(last).toBe(headline);
  await endSentence();
  await expect.poll(last).toBe('The first ferry came in at six, an hour late.');
  await expect.poll(painted).toEqual(['The first ferry came in at six, an hour late.']);
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await expect.poll(last).toMatch(/^A brass band/);
  await bar.getByRole('button', { name: 'Pause' }).click();
  await expect(bar.getByRole('button', { name: 'Read on' })).toBeVisible();
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toBeHidden();
  expect(await painted()).toEqual([]);
  expect(app.complaints).toEqual([]);
});
