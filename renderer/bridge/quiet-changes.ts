/**
 * Changes that must not move the list under the reader's eyes: an article that was just read stays among the
 * unread ones until the list is asked for anew.
 */
const quiet = new Map<string, number>();

/** How long an announced change may take to come back as an event, in milliseconds. */
const patience = 10_000;

/** Announces a change that lists need not be read again for. */
export function expectQuietChange(id: string): void {
  quiet.set(id, Date.now() + patience);
}

/** Whether all these changes were announced; each announcement counts once. */
export function takeQuiet(ids: readonly string[]): boolean {
  const now = Date.now();
  const all = ids.length > 0 && ids.every((id) => (quiet.get(id) ?? 0) > now);
  for (const id of ids) quiet.delete(id);
  return all;
}
