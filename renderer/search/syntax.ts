import type { MessageKey } from '../i18n/catalogue.ts';

/** Examples of one part of the query language. */
export interface SyntaxGroup {
  title: MessageKey;
  examples: readonly { query: string; meaning: MessageKey }[];
}

/** The query language by example. */
export const syntaxGroups: readonly SyntaxGroup[] = [
  {
    title: 'syntax.words',
    examples: [
      { query: 'ferry harbour', meaning: 'syntax.words.and' },
      { query: '"north quay"', meaning: 'syntax.words.phrase' },
      { query: 'harb*', meaning: 'syntax.words.prefix' },
      { query: 'ferry OR train', meaning: 'syntax.words.or' },
      { query: 'ferry -storm', meaning: 'syntax.words.not' },
    ],
  },
  {
    title: 'syntax.names',
    examples: [
      { query: 'author:"Alex Example"', meaning: 'syntax.names.author' },
      { query: 'publisher:gazette', meaning: 'syntax.names.publisher' },
      { query: 'title:(port OR gare*)', meaning: 'syntax.names.title' },
      { query: 'tag:sea', meaning: 'syntax.names.tag' },
      { query: 'tag:none', meaning: 'syntax.names.none' },
    ],
  },
  {
    title: 'syntax.photos',
    examples: [
      { query: 'agency:reuters', meaning: 'syntax.photos.agency' },
      { query: 'photographer:example agency:afp', meaning: 'syntax.photos.both' },
      { query: 'caption:"at dawn"', meaning: 'syntax.photos.caption' },
    ],
  },
  {
    title: 'syntax.dates',
    examples: [
      { query: 'date:2019-04', meaning: 'syntax.dates.month' },
      { query: 'date:2019..2021', meaning: 'syntax.dates.range' },
      { query: 'saved:7d', meaning: 'syntax.dates.saved' },
      { query: 'words:>800', meaning: 'syntax.dates.words' },
    ],
  },
  {
    title: 'syntax.states',
    examples: [
      { query: 'is:unread', meaning: 'syntax.states.unread' },
      { query: 'has:photo', meaning: 'syntax.states.photo' },
      { query: 'is:incomplete', meaning: 'syntax.states.incomplete' },
    ],
  },
];
