/** What a backup is called unless the reader calls it otherwise: the library's name and the day, as files sort. */
export function backupName(library: string, day: Date): string {
  const digits = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${library} ${digits.join('-')}.zip`;
}
