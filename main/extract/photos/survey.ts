import { isNamed } from './element-name.ts';
import { namesImage } from './image-address.ts';
import { elementsIn } from './tree.ts';

/** The elements of a page that photos are read from, found in one walk over it, in the document's order. */
export interface Survey {
  /** Images, figures, backgrounds named as pictures, and links with a caption of their own (a gallery that a script shows). */
  pictures: Element[];
  metas: Element[];
  /** The first headline with words in it. */
  headline: Element | null;
}

/** An element without text that is named as a picture, and shows one as its background. */
function isBackdrop(element: Element): boolean {
  const style = element.getAttribute('style');
  if (style === null || !/background[^;]{0,40}url\(/i.test(style)) return false;
  const isPicture = element.getAttribute('role') === 'img' || isNamed(element, 'image');
  return isPicture && (element.textContent ?? '').trim() === '';
}

/** An element of a site's own making (`<responsive-image>`) that holds a picture's address and words in attributes. */
function isPictureElement(element: Element): boolean {
  if (!element.localName.includes('-')) return false;
  const isSpokenOf = ['caption', 'credit', 'data-caption', 'data-credit'].some((name) =>
    element.hasAttribute(name),
  );
  return isSpokenOf && namesImage(element.getAttribute('src') ?? '');
}

/** Looks once at every element of the page. */
export function surveyOf(document: Document): Survey {
  const survey: Survey = { pictures: [], metas: [], headline: null };
  for (const element of elementsIn(document.documentElement)) {
    switch (element.localName) {
      case 'img':
      case 'amp-img':
      case 'amp-anim':
      case 'amp-pixel':
      case 'figure':
        survey.pictures.push(element);
        break;
      case 'a':
        if (element.hasAttribute('data-caption')) survey.pictures.push(element);
        break;
      case 'meta':
      case 'link':
        survey.metas.push(element);
        break;
      case 'h1':
        if (survey.headline === null && (element.textContent ?? '').trim() !== '') survey.headline = element;
        break;
      default:
        if (isBackdrop(element) || isPictureElement(element)) survey.pictures.push(element);
        break;
    }
  }
  return survey;
}
