import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import styles from './app.module.css';
import { type Catalogue, type Language, localeFor } from './i18n/catalogue.ts';
import { createTranslator } from './i18n/translator.ts';
import { I18nProvider } from './i18n/use-i18n.tsx';
import { Sidebar } from './library/sidebar.tsx';
import { ViewProvider } from './library/view.tsx';
import { Brand } from './ui/brand.tsx';

/** The window: providers around the desk. */
export function App({
  client,
  language,
  catalogue,
}: {
  client: QueryClient;
  language: Language;
  catalogue: Catalogue;
}) {
  const i18n = useMemo(() => {
    const locale = localeFor(language, navigator.languages);
    return { t: createTranslator(catalogue, locale), language, locale };
  }, [language, catalogue]);
  return (
    <QueryClientProvider client={client}>
      <I18nProvider value={i18n}>
        <ViewProvider>
          <Desk />
        </ViewProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Desk() {
  return (
    <div className={styles.desk}>
      <header className={styles.bar}>
        <Brand />
      </header>
      <Sidebar />
    </div>
  );
}
