import { escapeText } from 'entities';
import {
  type DataNode,
  hasType,
  nodesOf,
  type StructuredData,
  textOf,
  valuesOf,
} from '../../structured-data/index.ts';
import { htmlOfText } from './html-of-text.ts';

const liveBlogs = new Set(['liveblogposting']);

/** The entries of a live blog as the page states them to machines, each with its time; null where it states none. */
export function liveHtml({ nodes }: StructuredData): string | null {
  const entries = nodes
    .filter((node) => hasType(node, liveBlogs))
    .map((node) => [...new Set(nodesOf(node, 'liveBlogUpdate'))])
    .sort((a, b) => b.length - a.length)[0];
  return entries && entries.length > 0 ? entries.map(entryHtml).join('\n') : null;
}

function entryHtml(entry: DataNode): string {
  const [body] = valuesOf(entry, 'articleBody').filter((value) => typeof value === 'string');
  const headline = textOf(entry, 'headline');
  const moment = textOf(entry, 'datePublished') ?? '';
  const clock = /T(\d\d:\d\d)/.exec(moment)?.[1];
  const time = clock
    ? `<p><time data-entry datetime="${moment.replace(/[^\w:.+-]/g, '')}">${clock}</time></p>`
    : '';
  const title = headline ? `<h3>${escapeText(headline)}</h3>` : '';
  return `${time}${title}${body ? htmlOfText(body) : ''}`;
}
