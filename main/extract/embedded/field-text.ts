import { type EmbeddedFields, embeddedLimits } from '../../../shared/embedded.ts';
import { type PartialDate, partialDateSchema } from '../../../shared/values.ts';

/** A field's text without the padding that some programs leave; null where nothing is said. */
export function fieldText(text: string | undefined): string | null {
  const clean = (text ?? '')
    .slice(0, embeddedLimits.text)
    .replace(/[\0\s]+/g, ' ')
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return clean === '' ? null : clean;
}

/** An address of the web; null for any other, which nobody could follow and some of which do harm. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null;
}

/** A date as precise as it is known: cameras and programs write zeros for what they do not know. */
export function statedDate(day: string | null, time: string | null = null): PartialDate | null {
  if (day === null || day.startsWith('0000')) return null;
  const known = day.replace(/-00(?:-00)?(?:T.*)?$/, '');
  const candidates = time === null ? [known] : [`${known}T${time}`, known];
  return candidates.find((text) => partialDateSchema.safeParse(text).success) ?? null;
}

/** The fields of a block; null where it says nothing. */
export function unlessEmpty(fields: EmbeddedFields): EmbeddedFields | null {
  const says = Object.values(fields).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return says ? fields : null;
}
