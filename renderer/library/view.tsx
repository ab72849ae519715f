import { createContext, type Dispatch, type ReactNode, use, useReducer } from 'react';
import type { Place, Sort } from '../../shared/rows.ts';

/** What the list shows and how it is ordered. */
export interface View {
  /** Whether the articles are shown or the photos in them. */
  mode: 'articles' | 'photos';
  place: Place;
  /** The slug of the tag that is open in the sidebar. */
  tag: string | null;
  /** What is typed in the search field. */
  text: string;
  /** The order of search results; lists without a search use the order in the settings. */
  searchSort: Sort;
}

/** How the view changes. */
export type ViewAction =
  | { type: 'place'; place: Place }
  | { type: 'photos' }
  | { type: 'tag'; slug: string }
  | { type: 'search'; text: string }
  | { type: 'search-everywhere'; text: string }
  | { type: 'search-sort'; sort: Sort };

/** All articles, nothing searched. */
export const startView: View = {
  mode: 'articles',
  place: 'all',
  tag: null,
  text: '',
  searchSort: 'relevance',
};

/** The view after an action. Going to a place ends the search: a place always shows all that is in it. */
export function viewAfter(view: View, action: ViewAction): View {
  switch (action.type) {
    case 'place':
      return { ...startView, place: action.place };
    case 'photos':
      return { ...startView, mode: 'photos' };
    case 'tag':
      return { ...startView, tag: action.slug };
    case 'search':
      return { ...view, text: action.text, searchSort: view.text === '' ? 'relevance' : view.searchSort };
    case 'search-everywhere':
      return { ...startView, mode: view.mode, text: action.text };
    case 'search-sort':
      return { ...view, searchSort: action.sort };
  }
}

const Context = createContext<{ view: View; change: Dispatch<ViewAction> } | null>(null);

/** Holds the view for everything below. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const [view, change] = useReducer(viewAfter, startView);
  return <Context value={{ view, change }}>{children}</Context>;
}

/** The view, and how to change it. Throws outside {@link ViewProvider}. */
export function useView(): { view: View; change: Dispatch<ViewAction> } {
  const value = use(Context);
  if (value === null) throw new Error('There is no ViewProvider above this component.');
  return value;
}
