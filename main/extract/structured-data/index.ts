/** What a page says to machines: JSON-LD (also broken), microdata, RDFa and the states of its scripts. Pure. */
export { articleNodes } from './article-nodes.ts';
export type { DataNode, DataSource, DataValue } from './data-node.ts';
export { valuesIn } from './embedded/values-in.ts';
export type { JsonValue } from './json-ld/lenient-json.ts';
export { plainText } from './plain-text.ts';
export { readStructuredData, type StructuredData } from './read-structured-data.ts';
export { addressOf, hasType, nodesOf, textOf, textsOf, valuesOf } from './read-values.ts';
