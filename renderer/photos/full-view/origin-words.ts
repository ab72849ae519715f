import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Translate } from '../../i18n/translator.ts';

/** The codes of the IPTC's list of digital source types, retired ones under what took their place. */
const named: Record<string, MessageKey> = {
  digitalCapture: 'embedded.origin.camera',
  computationalCapture: 'embedded.origin.computed-camera',
  negativeFilm: 'embedded.origin.negative',
  positiveFilm: 'embedded.origin.slide',
  print: 'embedded.origin.print',
  humanEdits: 'embedded.origin.edited',
  minorHumanEdits: 'embedded.origin.edited',
  algorithmicallyEnhanced: 'embedded.origin.enhanced',
  compositeCapture: 'embedded.origin.composite-capture',
  composite: 'embedded.origin.composite',
  compositeSynthetic: 'embedded.origin.composite-synthetic',
  compositeWithTrainedAlgorithmicMedia: 'embedded.origin.composite-model',
  trainedAlgorithmicMedia: 'embedded.origin.model',
  algorithmicMedia: 'embedded.origin.algorithm',
  digitalCreation: 'embedded.origin.drawn',
  digitalArt: 'embedded.origin.drawn',
  dataDrivenMedia: 'embedded.origin.data',
  screenCapture: 'embedded.origin.screen',
  virtualRecording: 'embedded.origin.virtual',
};

/** How a picture came to be, in words; a type that the list does not have is shown as it is written. */
export function originWords(sourceType: string, t: Translate): string {
  const code = sourceType.slice(sourceType.lastIndexOf('/') + 1);
  const key = Object.hasOwn(named, code) ? named[code] : undefined;
  return key === undefined ? sourceType : t(key);
}
