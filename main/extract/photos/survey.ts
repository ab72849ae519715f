import { elementsIn } from './tree.ts';

/** The elements of a page that photos are read from, found in one walk over it, in the document's order. */
export interface Survey {
  /** Images, figures, and links with a caption of their own (pictures of a gallery that a script shows). */
  pictures: Element[];
  metas: Element[];
  /** The first headline with words in it. */
  headline: Element | null;
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
    }
  }
  return survey;
}
