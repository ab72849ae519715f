/**
 * Types of file systems on Linux (statfs(2), `f_type`) that may change without telling this computer: shares, and
 * whatever a program serves through FUSE.
 */
export const networkFileSystems: readonly number[] = [
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x65735546, // FUSE
  0x01021997, // 9P
  0x00c36400, // Ceph
  0x5346414f, // AFS
  0x73757245, // Coda
  0x564c, // NCP
  0x786f4256, // VirtualBox shared folder
];
