import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BulkJobsProvider } from './actions/use-bulk-jobs.tsx';
import { CommandsProvider } from './actions/use-commands.tsx';
import { NoticesProvider } from './actions/use-notices.tsx';
import { UndoProvider } from './actions/use-undo.tsx';
import { I18nProvider } from './i18n/use-i18n.tsx';
import { useWords, type Words } from './i18n/use-words.ts';
import { SelectionProvider } from './library/use-selection.tsx';
import { ViewProvider } from './library/view.tsx';
import { useAppearance } from './settings/use-appearance.ts';
import { WindowRoot } from './window-root.tsx';

/** The window: providers around the desk. `words` is the language that the window was started in. */
export function App({ client, words }: { client: QueryClient; words: Words }) {
  return (
    <QueryClientProvider client={client}>
      <Language words={words}>
        <ViewProvider>
          <SelectionProvider>
            <NoticesProvider>
              <CommandsProvider>
                <UndoProvider>
                  <BulkJobsProvider>
                    <WindowRoot />
                  </BulkJobsProvider>
                </UndoProvider>
              </CommandsProvider>
            </NoticesProvider>
          </SelectionProvider>
        </ViewProvider>
      </Language>
    </QueryClientProvider>
  );
}

function Language({ words, children }: { words: Words; children: ReactNode }) {
  const i18n = useWords(words);
  useAppearance(i18n);
  return <I18nProvider value={i18n}>{children}</I18nProvider>;
}
