/** Thrown by the readers of values where one makes no sense; the parser turns it into a problem with its position. */
export class Malformed extends Error {}
