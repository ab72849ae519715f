/** The formats that a selection can be exported to from the window, the most useful first. */
export const exportFormats = ['jsonl'] as const;
