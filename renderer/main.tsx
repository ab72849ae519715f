// First, before any schema is made.
import './no-eval.ts';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './app.tsx';
import { listenBeforeDrawn } from './bridge/asked-article.ts';
import { call } from './bridge/call.ts';
import { keys } from './bridge/keys.ts';
import { createQueryClient } from './bridge/query-client.ts';
import { languageFor, loadCatalogue } from './i18n/catalogue.ts';
import { showTypography } from './settings/reading.ts';
import { showTheme } from './settings/theme.ts';

/** Draws the window once it knows its theme and language, so that neither flashes. */
async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root.');
  listenBeforeDrawn();
  const [info, settings] = await Promise.all([call('app.info', {}), call('settings.get', {})]);
  const language = languageFor(info.language);
  const catalogue = await loadCatalogue(language);
  showTheme(settings.theme);
  showTypography(settings);
  const client = createQueryClient();
  client.setQueryData(keys.info, info);
  client.setQueryData(keys.settings, settings);
  createRoot(place).render(<App client={client} words={{ language, catalogue }} />);
}

void start();
