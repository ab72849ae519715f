/** Dates move by so many years: leap years stay leap years, and no day of a date is lost. */
export const yearsBack = 4;
const secondsBack = 1_461 * 86_400;

/**
 * The numbers of a text: years move back, also where a date has two digits for them; moments in seconds or
 * milliseconds do, too; what may be a day, a time or a size stays; longer numbers become others as long.
 */
export function moveNumbers(text: string): string {
  return text
    .replace(
      /\b(\d{1,2}[./-]\d{1,2}[./-])(\d{2})(?!\d)/g,
      (_, day: string, year: string) => `${day}${back(year)}`,
    )
    .replace(/\d+/g, numberFor);
}

function back(year: string): string {
  return String((Number(year) + 100 - yearsBack) % 100).padStart(2, '0');
}

function numberFor(digits: string): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(Number(digits) - yearsBack);
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?$/.test(digits))
    return `${Number(digits.slice(0, 4)) - yearsBack}${digits.slice(4)}`;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(digits))
    return `${Number(digits.slice(0, 4)) - yearsBack}${digits.slice(4)}`;
  if (/^1[0-9]{9}$/.test(digits)) return String(Number(digits) - secondsBack);
  if (/^1[0-9]{12}$/.test(digits)) return String(Number(digits) - secondsBack * 1_000);
  return digits.length <= 4 ? digits : otherDigits(digits);
}

/** As long, and without a zero at its beginning where there was none. */
function otherDigits(digits: string): string {
  let state = digits.length;
  for (const digit of digits) state = (state * 31 + Number(digit) + 7) % 1_000_003;
  return [...digits]
    .map((digit, place) => {
      state = (state * 137 + Number(digit) + place) % 1_000_003;
      return place === 0 ? String(1 + (state % 9)) : String(state % 10);
    })
    .join('');
}
