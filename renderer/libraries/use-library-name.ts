import { useInfo } from '../bridge/use-info.ts';

/** What the library of this window is called: as its folder is. */
export function useLibraryName(): string {
  return nameOfFolder(useInfo()?.library ?? '');
}

/** The last name in a path, on any system. */
export function nameOfFolder(folder: string): string {
  return folder.split(/[/\\]/).filter(Boolean).at(-1) ?? folder;
}
