/** What stands beside the open article. */
export type Side = 'details' | 'highlights' | null;
