/** Bytes and where they came from: addresses, files, pastes and images. */
export { captureAddress } from './capture-address.ts';
export { captureBytes, captureFile } from './capture-file.ts';
export { capturePaste } from './capture-paste.ts';
export { type BytesAt, type FetchedImage, fetchImage } from './fetch-image.ts';
export type { Network, NetworkRequest, NetworkResponse } from './network.ts';
export { isLocalHost } from './private-address.ts';
export { undiciNetwork } from './undici-network.ts';
export type { ProxyFor } from './ways-out.ts';
export { openWebArchive } from './web-archive/open-web-archive.ts';
export type { ArchivedCapture, ArchivedPage, WebArchive } from './web-archive/web-archive.ts';
