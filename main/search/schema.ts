/**
 * The tables of the index. A change here needs another version: a file of another version is thrown away and made
 * anew, so there are no migrations.
 */
export const schemaVersion = 5;

/**
 * `words` and `photo_words` hold our own words, parted by spaces: the `ascii` tokenizer leaves them whole. Both are
 * contentless, which halves the file; texts for snippets lie deflated in `shown`, and what the list shows in `listed`,
 * which changes with a click. What a list is ordered or narrowed by lies in `article`, narrow, so that going through
 * all of it is quick: each order has an index that also knows the places. `counted` has the numbers of what an
 * article is counted by, as one text: a result of many thousands is counted by reading it once.
 * `form` holds every word of the library under its stem and language (`fr:gare`): a query is widened by it, so that
 * the words themselves are indexed once, as they are written. `band` and `twin` say which texts are nearly the same.
 */
export const schema = `
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  stamp TEXT NOT NULL,
  digest TEXT NOT NULL,
  trashed INTEGER NOT NULL,
  archived INTEGER NOT NULL,
  starred INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  incomplete INTEGER NOT NULL,
  noted INTEGER NOT NULL,
  highlighted INTEGER NOT NULL,
  photos INTEGER NOT NULL,
  words INTEGER NOT NULL,
  lacks INTEGER NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  saved TEXT NOT NULL,
  read TEXT,
  published TEXT,
  published_from TEXT,
  published_to TEXT,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL
);
CREATE INDEX article_saved ON article (saved, trashed, archived, unread, starred);
CREATE INDEX article_published ON article (published, saved, trashed, archived, unread, starred);
CREATE INDEX article_title ON article (title, saved, trashed, archived, unread, starred);
CREATE INDEX article_publisher ON article (publisher, saved, trashed, archived, unread, starred);
CREATE INDEX article_unread ON article (saved) WHERE unread = 1 AND archived = 0 AND trashed = 0;
CREATE INDEX article_starred ON article (saved) WHERE starred = 1;
CREATE INDEX article_archived ON article (saved) WHERE archived = 1;
CREATE INDEX article_trashed ON article (saved) WHERE trashed = 1;
CREATE INDEX article_language ON article (language);
CREATE INDEX article_kind ON article (kind);
CREATE INDEX article_from ON article (published_from, published_to);

CREATE TABLE listed (number INTEGER PRIMARY KEY, row TEXT NOT NULL);
CREATE TABLE shown (number INTEGER PRIMARY KEY, texts BLOB NOT NULL, signature BLOB);

CREATE TABLE tag (slug TEXT NOT NULL, article INTEGER NOT NULL, live INTEGER NOT NULL, PRIMARY KEY (slug, article)) WITHOUT ROWID;
CREATE INDEX tag_article ON tag (article);
CREATE TABLE collection (slug TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (slug, article)) WITHOUT ROWID;
CREATE INDEX collection_article ON collection (article);
CREATE TABLE address (key TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE INDEX address_article ON address (article);
CREATE TABLE bytes (hash TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (hash, article)) WITHOUT ROWID;
CREATE INDEX bytes_article ON bytes (article);

CREATE TABLE photo (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL,
  place INTEGER NOT NULL,
  lacks INTEGER NOT NULL
);
CREATE INDEX photo_article ON photo (article, place);

CREATE TABLE form (stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (stem, word)) WITHOUT ROWID;

CREATE TABLE facet_value (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, key));
CREATE TABLE facet (article INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (article, value)) WITHOUT ROWID;
CREATE TABLE counted (number INTEGER PRIMARY KEY, facets TEXT NOT NULL);

CREATE TABLE band (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE twin (article INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (article, other)) WITHOUT ROWID;

CREATE TABLE folder (name TEXT PRIMARY KEY, time REAL NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (
  title, standfirst, text, author, publisher, section, topic, caption, credit, note,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE addresses USING fts5 (
  site, url, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE photo_words USING fts5 (
  caption, credit, photographer, agency, content = '', contentless_delete = 1, tokenize = 'ascii'
);
INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);
`;

/** The tables that hold something of an article, by the column that names it. */
export const articleTables: [table: string, column: string][] = [
  ['tag', 'article'],
  ['collection', 'article'],
  ['address', 'article'],
  ['bytes', 'article'],
  ['photo', 'article'],
  ['facet', 'article'],
  ['counted', 'number'],
  ['listed', 'number'],
  ['shown', 'number'],
  ['words', 'rowid'],
  ['addresses', 'rowid'],
];
