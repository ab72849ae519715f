import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';

/** So many searches are remembered. */
const most = 20;
/** A longer search is nothing one would look for in a list. */
const longest = 500;

/** The last searches, the newest first. */
export interface SearchHistory {
  searches: readonly string[];
  remember: (query: string) => void;
  clear: () => void;
}

/** What was searched before, kept with the settings of this computer. */
export function useSearchHistory(): SearchHistory {
  const { searchHistory } = useSettings();
  const set = useChangeSettings();
  return {
    searches: searchHistory,
    remember: (query) => {
      const text = query.trim();
      if (text === '' || text.length > longest || text === searchHistory[0]) return;
      set({ searchHistory: [text, ...searchHistory.filter((other) => other !== text)].slice(0, most) });
    },
    clear: () => set({ searchHistory: [] }),
  };
}
