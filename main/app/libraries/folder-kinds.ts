import { access, statfs } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** File systems of shares in a network, by the number that Linux gives them (`statfs`). */
const networkTypes: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x01021997, // 9P
  0x5346414f, // AFS
  0x00c36400, // Ceph
]);

/** How the folders of cloud drives are called. */
const syncedNames =
  /^(?:dropbox|onedrive|google ?drive|nextcloud|owncloud|icloud ?drive|mobile documents|com~apple~clouddocs|cloudstorage|syncthing|sync)\b/i;

/** Whether a folder, or the nearest one above it that is there, lies on a share in a network. */
export async function isOnNetwork(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return /^[\\/]{2}(?![.?][\\/])/.test(folder);
  if (process.platform !== 'linux') return false;
  try {
    const { type } = await statfs(folder);
    return networkTypes.has(type);
  } catch {
    const above = dirname(folder);
    return above !== folder && isOnNetwork(above);
  }
}

/** Whether a folder lies in one that another program keeps the same on several computers. */
export async function isSynced(folder: string): Promise<boolean> {
  if (folder.split(sep).some((name) => syncedNames.test(name))) return true;
  return hasMarkAbove(folder);
}

/** Syncthing leaves a mark in each folder that it keeps. */
async function hasMarkAbove(folder: string): Promise<boolean> {
  const isMarked = await access(join(folder, '.stfolder')).then(
    () => true,
    () => false,
  );
  const above = dirname(folder);
  return isMarked || (above !== folder && hasMarkAbove(above));
}
