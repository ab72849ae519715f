import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue.ts';

/** Values for the placeholders of a message. */
export type MessageValues = Record<string, string | number>;
/** Gives a message in the reader's language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator over one catalogue. Messages are ICU MessageFormat; each is parsed once, when first used. */
export function createTranslator(catalogue: Catalogue, locale: string): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey) => {
    const known = formats.get(key);
    if (known) return known;
    const format = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return format;
  };
  return (key, values) => {
    const message = catalogue[key];
    // Most messages have no placeholder and no quoted brace: they need no parser.
    if (!message.includes('{') && !message.includes("'")) return message;
    return String(formatOf(key).format(values));
  };
}
