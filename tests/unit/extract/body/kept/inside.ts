import { articleHtml, paragraphs, readHtml } from '../../page.ts';

const [first = '', second = '', third = ''] = paragraphs;

/** What an article's reading gives for something that stands between its second and third paragraph. */
export function readInside(inside: string, given: { head?: string; lang?: string; url?: string } = {}) {
  const draft = readHtml(articleHtml(inside, given), given.url ? { url: given.url } : {});
  return {
    html: draft.html.replace(/^.*?water line\.<\/p>/s, '').replace(/<p>The repairs will last.*$/s, ''),
    text: draft.text.replace(`${first}\n\n${second}`, '').replace(third, '').trim(),
    draft,
  };
}
