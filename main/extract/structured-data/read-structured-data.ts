import type { PageDocument } from '../document/index.ts';
import type { DataNode } from './data-node.ts';
import { articleInState } from './embedded/article-in-state.ts';
import { readEmbeddedStates } from './embedded/read-embedded-states.ts';
import { joinReferences } from './join-references.ts';
import type { JsonValue } from './json-ld/lenient-json.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { readRdfa } from './rdfa.ts';

/** What a page says to machines. */
export interface StructuredData {
  /** All things that JSON-LD, microdata and RDFa describe, nested ones included, in this order and in the page's. */
  nodes: readonly DataNode[];
  /** The data that scripts of the page carry for themselves (`__NEXT_DATA__` and its kin); read when first asked for. */
  embeddedStates: () => readonly JsonValue[];
  /** The page's article in that data, known by its headline, which is one of these titles; null where it is not there. */
  articleInState: (titles: readonly string[]) => DataNode | null;
}

/** Reads what a page says to machines. */
export function readStructuredData(page: PageDocument): StructuredData {
  const jsonLd = readJsonLd(page.document);
  const nodes = [...jsonLd, ...readMicrodata(page.document), ...readRdfa(page.document)];
  joinReferences(nodes);
  let states: readonly JsonValue[] | null = null;
  const embeddedStates = () => {
    states ??= readEmbeddedStates(page.document);
    return states;
  };
  return {
    nodes,
    embeddedStates,
    articleInState: (titles) => articleInState(embeddedStates(), titles, page.document.documentElement),
  };
}
