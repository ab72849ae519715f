/** The one channel that calls come through: a name and an input, answered by an Answer of shared/api.ts. */
export const callChannel = 'coupure:call';
/** Paths of files that the reader dropped, from the preload script alone; answered by their one-time tokens. */
export const tokensChannel = 'coupure:tokens';
/** What the main process tells the window: a name and a payload. */
export const eventChannel = 'coupure:event';
