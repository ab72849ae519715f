/**
 * The rooms of the house and what each may import. The order is the flow: capture → extract → library → search →
 * exchange, then the façade, then what uses it.
 * @type {Record<string, { mayImport: string[] }>}
 */
export const rooms = {
  shared: { mayImport: [] },
  renderer: { mayImport: ['shared'] },
  'main/capture': { mayImport: ['shared'] },
  'main/extract': { mayImport: ['shared'] },
  'main/library': { mayImport: ['shared', 'main/capture', 'main/extract'] },
  'main/search': { mayImport: ['shared', 'main/capture', 'main/extract', 'main/library'] },
  'main/exchange': { mayImport: ['shared', 'main/capture', 'main/extract', 'main/library', 'main/search'] },
  'main/archive': {
    mayImport: ['shared', 'main/capture', 'main/extract', 'main/library', 'main/search', 'main/exchange'],
  },
  'main/app': { mayImport: ['shared', 'main/archive'] },
  'main/cli': { mayImport: ['shared', 'main/archive'] },
};

/**
 * Packages and built-in modules that are kept out of a room, or let into one alone.
 * @type {{ packages: RegExp, allowedIn?: string[], refusedIn?: string[], rule: string }[]}
 */
export const packageRules = [
  { packages: /^electron(\/|$)/, allowedIn: ['main/app'], rule: 'only main/app imports electron' },
  {
    packages:
      /^(node:)?(fs|net|tls|dgram|dns|http|https|http2|child_process|worker_threads|cluster|sqlite)(\/|$)|^(undici|libsql|lowdb|proper-lockfile)(\/|$)/,
    refusedIn: ['main/extract'],
    rule: 'main/extract does no I/O: the same bytes give the same article',
  },
  {
    packages:
      /^node:|^(fs|path|os|net|http|https|crypto|child_process|worker_threads|stream|url|util|zlib)(\/|$)/,
    refusedIn: ['shared', 'renderer'],
    rule: 'shared and renderer run in the window, where Node is not',
  },
];
