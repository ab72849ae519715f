import { isNamed } from './element-name.ts';
import type { MarkedPhotos, Standing } from './marked-photo.ts';
import { ancestorsOf } from './tree.ts';

/** The part of a page that is the article's: its body, its headline, and what stands between and beside them. */
export interface ArticleScope {
  /** Whether a photo stands in the article's part, and in nothing of it that belongs to other articles or to the site. */
  holds: (standing: Standing) => boolean;
  isForeign: (standing: Standing) => boolean;
}

const foreignElements = new Set(['nav', 'footer', 'form', 'aside', 'dialog']);
const wholes = new Set(['html', 'body', 'main', 'article']);

/** The scope of the article whose body was taken from `origin`; of the headline alone where the body comes from data. */
export function articleScope({ aroundHeadline }: MarkedPhotos, origin: Element | null): ArticleScope {
  const aroundBody = origin === null ? [...aroundHeadline] : [origin, ...ancestorsOf(origin)];
  const holders = new Set(aroundBody);
  const root = rootOf(aroundBody, aroundHeadline);
  // What holds the article as well is named for the page ("with-sidebar"), not for the photo.
  const isForeign = ({ around }: Standing) =>
    around.some((element) => !holders.has(element) && isForeignElement(element));
  return {
    isForeign,
    holds: (standing) => !isForeign(standing) && (root === null || standing.around.includes(root)),
  };
}

/** The `<article>` around the body where there is one, else what holds both the body and the headline. */
function rootOf(aroundBody: readonly Element[], aroundHeadline: ReadonlySet<Element>): Element | null {
  const withHeadline = aroundBody.find((element) => aroundHeadline.has(element)) ?? null;
  const article =
    aroundBody.findLast(({ localName }) => localName === 'article' || localName === 'main') ?? null;
  if (article === null || withHeadline === null) return article ?? withHeadline;
  return aroundBody.indexOf(article) > aroundBody.indexOf(withHeadline) ? article : withHeadline;
}

function isForeignElement(element: Element): boolean {
  if (wholes.has(element.localName)) return false;
  return (
    foreignElements.has(element.localName) || (isNamed(element, 'foreign') && !isNamed(element, 'ofArticle'))
  );
}
