import type { PartialDate } from '../../../../shared/values.ts';
import type { Evidence } from '../page/evidence.ts';
import { hostOf } from '../page/site-names.ts';
import { type DateContext, printedDates } from './printed-dates.ts';
import { readMachineDate } from './read-machine-date.ts';
import { readRelativeDate } from './relative-date.ts';

/** What decides how the dates of a page are read. */
export interface PageDates extends DateContext {
  /** When the page was captured, ISO 8601. */
  capturedAt: string;
}

/** Countries that write English dates with the day first. */
const dayFirst =
  /\.(?:uk|au|nz|ie|in|za|ng|ke|gh|sg|my|hk|eu|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|pt|gr|lk|pk|bd|jm|tt|mt|cy)$/;

/** How this page's dates are read, by its language and its country. */
export function pageDates({ page }: Pick<Evidence, 'page'>, declaredLanguage: string | null): PageDates {
  const language = declaredLanguage?.toLowerCase() ?? null;
  const english = language === null || language === 'en' || language === 'en-us' || language === 'en_us';
  const monthFirst = english && !dayFirst.test(hostOf(page.url) ?? '');
  return { language, monthFirst, year: Number(page.at.slice(0, 4)), capturedAt: page.at };
}

/** As `date` prints it: the year behind the time. */
const yearBehindTime = /^\p{L}{3} (\p{L}{3} {1,2}\d{1,2}) (\d\d:\d\d:\d\d) (\p{Lu}{2,5}) (\d{4})$/u;

/** The moment that zero stands for: templates print it where they know no date. */
const zero = '1970-01-01';

/** A date as a source of metadata states it: in a form for machines, else as printed. */
export function readDate(text: string, context: PageDates): PartialDate | null {
  const date =
    readMachineDate(text) ??
    printedDates(text.slice(0, 300).replace(yearBehindTime, '$1 $4 $2 $3'), context)[0]?.date ??
    readRelativeDate(text, context.capturedAt);
  return date !== null && isPast(date, context) && !date.startsWith(zero) ? date : null;
}

/** Whether a date is no later than the capture; a zone may lie a day ahead. */
export function isPast(date: PartialDate, { capturedAt }: Pick<PageDates, 'capturedAt'>): boolean {
  const day = new Date(new Date(capturedAt).getTime() + 36 * 3_600_000);
  return Number.isNaN(day.getTime()) || date.slice(0, 10) <= day.toISOString().slice(0, 10);
}
