import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSaveLink } from './save-link.ts';

/** What the app was asked for when it was started. */
export interface Given {
  /** Addresses as they stand, files as absolute paths. */
  sources: string[];
  /** Null where none is named. */
  library: string | null;
  /** A BCP 47 tag; null follows the settings. */
  language: string | null;
  /** Whether to tell on standard output what happens. */
  report: boolean;
  /** Whether the window's assets come from the development server, and reload and developer tools are offered. */
  development: boolean;
}

/** How the arguments came. */
export interface Start {
  /** Whether Electron's default app stands before ours, so that the project's folder is the first operand. */
  isDefaultApp: boolean;
  /** What relative paths count from. */
  folder: string;
}

/** Reads the app's arguments: switches of ours, Chromium's own (passed over), and sources, best after `--`. */
export function readArguments(argv: readonly string[], { isDefaultApp, folder }: Start): Given {
  const end = argv.indexOf('--');
  const open = argv.slice(1, end < 0 ? undefined : end);
  const operands = open.filter((argument) => !argument.startsWith('-')).slice(isDefaultApp ? 1 : 0);
  const named = [...operands, ...(end < 0 ? [] : argv.slice(end + 1))].filter((source) => source !== '');
  return {
    sources: named.map((source) => absolute(source, folder)),
    library: switchValue('--library', open),
    language: switchValue('--lang', open),
    report: open.includes('--report'),
    development: open.includes('--dev'),
  };
}

/** Whether a source is an address. A scheme of one letter is a drive of Windows. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

function absolute(source: string, folder: string): string {
  if (/^file:\/\//i.test(source)) return pathOf(source);
  return isAddress(source) || isSaveLink(source) ? source : resolve(folder, source);
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    // Not a file of this computer: kept as an address, which saving refuses by name.
    return address;
  }
}

function switchValue(name: string, switches: readonly string[]): string | null {
  const given = switches.findLast((argument) => argument.startsWith(`${name}=`));
  return given?.slice(name.length + 1) || null;
}
