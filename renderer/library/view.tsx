import { createContext, type Dispatch, type ReactNode, use, useReducer } from 'react';
import type { Place, Sort } from '../../shared/rows.ts';

/** A page that stands in the place of the list: the result over time, the whole library in figures, the user guide. */
export type Page = 'timeline' | 'glance' | 'help';

/** What the list shows and how it is ordered. */
export interface View {
  /** Whether the articles are shown, the photos in them, or a page beside them. */
  mode: 'articles' | 'photos' | Page;
  place: Place;
  /** The slug of the tag that is open in the sidebar. */
  tag: string | null;
  /** The slug of the collection that is open in the sidebar. */
  collection: string | null;
  /** The id of the saved search that is open; what is typed may differ from it by now. */
  saved: string | null;
  /** What is typed in the search field. */
  text: string;
  /** The order of search results; lists without a search use the order in the settings. */
  searchSort: Sort;
  /** The order of the open collection. */
  collectionSort: Sort;
}

/** How the view changes. */
export type ViewAction =
  | { type: 'place'; place: Place }
  | { type: 'photos' }
  | { type: 'page'; page: Page }
  /** Back from a page to the articles as they were. */
  | { type: 'articles' }
  /** What a search finds in the whole library. */
  | { type: 'found'; mode: 'articles' | 'photos'; text: string }
  | { type: 'tag'; slug: string }
  | { type: 'collection'; slug: string }
  | { type: 'saved'; id: string; query: string }
  /** What is typed was saved as this search. */
  | { type: 'saved-as'; id: string }
  | { type: 'search'; text: string }
  | { type: 'search-everywhere'; text: string }
  | { type: 'search-sort'; sort: Sort }
  | { type: 'collection-sort'; sort: Sort };

/** All articles, nothing searched. */
export const startView: View = {
  mode: 'articles',
  place: 'all',
  tag: null,
  collection: null,
  saved: null,
  text: '',
  searchSort: 'relevance',
  collectionSort: 'hand',
};

/** The view after an action. Going to a place ends the search: a place always shows all that is in it. */
export function viewAfter(view: View, action: ViewAction): View {
  switch (action.type) {
    case 'place':
      return { ...startView, place: action.place };
    case 'photos':
      return { ...startView, mode: 'photos' };
    case 'page':
      return { ...view, mode: action.page };
    case 'articles':
      return { ...view, mode: 'articles' };
    case 'found':
      return { ...startView, mode: action.mode, text: action.text };
    case 'tag':
      return { ...startView, tag: action.slug };
    case 'collection':
      return { ...startView, collection: action.slug };
    case 'saved':
      return { ...startView, saved: action.id, text: action.query };
    case 'saved-as':
      return { ...view, saved: action.id };
    case 'search':
      return searched(view, action.text);
    case 'search-everywhere':
      return { ...startView, mode: searchedMode(view.mode), text: action.text };
    case 'search-sort':
      return { ...view, searchSort: action.sort };
    case 'collection-sort':
      return { ...view, collectionSort: action.sort };
  }
}

/** A search begins with the best match; a field that was emptied has left the saved search. */
function searched(view: View, text: string): View {
  const searchSort = view.text === '' ? 'relevance' : view.searchSort;
  return {
    ...view,
    mode: searchedMode(view.mode),
    text,
    searchSort,
    saved: text.trim() === '' ? null : view.saved,
  };
}

/** The figures and the guide are of no result: what is found is shown elsewhere. */
function searchedMode(mode: View['mode']): View['mode'] {
  return mode === 'glance' || mode === 'help' ? 'articles' : mode;
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
