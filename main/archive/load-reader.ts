/**
 * The reader of pages, for what reads in this thread. It is loaded when it is needed: the DOM it brings takes longer
 * to load than most commands take to run.
 */
export async function loadReader() {
  const { explain, readCaption } = await import('../extract/index.ts');
  return { explain, readCaption };
}
