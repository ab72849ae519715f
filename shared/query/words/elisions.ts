/** Marks that are typed for an apostrophe. Some count as letters in Unicode. */
export const apostrophes = "'’ʼ‘‛′‵`´＇ʹʻ";

/** What stands before an apostrophe and is no word of its own, in French, Italian and Catalan; folded. */
export const elisions: ReadonlySet<string> = new Set([
  ...['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'lorsqu', 'puisqu', 'quoiqu', 'jusqu', 'presqu'],
  ...['un', 'v', 'gl', 'dell', 'all', 'dall', 'nell', 'sull', 'coll', 'quest', 'quell', 'degl', 'agl'],
  ...['dagl', 'negl', 'sugl'],
]);
