/** What addresses of the pages of one article differ in: a number at the end of the path, or in the query. */
const pageInPath =
  /(?:[/,._-](?:page|seite|pagina|sida|side|p|s|part|teil|strona)?[-_/]?\d{1,3}|\/(?:all|alle|print|single|komplettansicht|seite-alle|druck|imprimer|full)|[_-](?:print|all))(\.\w{3,5})?\/?$/i;
const pageInQuery =
  /^(?:page|p|pg|seite|pagina|pag|paged|start|offset|part|teil|print|printable|view|single|singlepage|all|output|layout|mode|format|amp|utm_\w+)$/i;

/** Whether an address is another page of the same article. */
export function isSameArticle(address: string, own: string): boolean {
  const a = parts(address);
  const b = parts(own);
  if (a === null || b === null || a.host !== b.host || a.query !== b.query) return false;
  return a.stems.some((stem) => stem.length > 1 && b.stems.includes(stem));
}

/** The number of the page that an address names; null where it names none. */
export function pageNumberIn(address: string): number | null {
  if (!URL.canParse(address)) return null;
  const { pathname, searchParams } = new URL(address);
  for (const name of ['page', 'p', 'pg', 'seite', 'pagina', 'pag', 'paged']) {
    const value = searchParams.get(name);
    if (value && /^\d{1,3}$/.test(value)) return Number(value);
  }
  const inPath = /(?:\/|(?:page|seite|pagina|[,_-]))(\d{1,2})(?:\.\w{3,5})?\/?$/i.exec(pathname)?.[1];
  return inPath === undefined ? null : Number(inPath);
}

function parts(address: string): { host: string; query: string; stems: string[] } | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => !pageInQuery.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const path = pathname.replace(/\/$/, '');
  // The first page may have no number, or one that belongs to its own name: both readings are compared.
  const stems = [path, path.replace(/\.\w{3,5}$/, ''), path.replace(pageInPath, '')];
  return { host: hostname.replace(/^www\./, ''), query, stems: [...new Set(stems)] };
}
