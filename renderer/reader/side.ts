/** What stands beside the open article; `original` is the page as it was received. */
export type Side = 'details' | 'highlights' | 'original' | null;
