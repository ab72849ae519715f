import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { inProject } from '../setup/project.mjs';

/** Up to this size the simpler drawing is used: the details of the other would blur. */
const small = 32;

/** Sizes that Linux desktops look for, in pixels. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** Sizes that Windows shows, up to the one that its installer asks for. */
export const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
/** What a Mac looks for: the type of an entry → its size (https://en.wikipedia.org/wiki/Apple_Icon_Image_format). */
export const macSizes = {
  ic04: 16,
  ic11: 32,
  ic05: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};

/** On a Mac icons stand apart by a margin of their own; elsewhere the drawing fills its square. */
const whole = '0 0 1024 1024';
const withoutMargin = '84 84 856 856';

/**
 * Makes all icons from build/icon.svg and build/icon-small.svg.
 * @returns {Promise<string[]>} the files that were written, relative to the project
 */
export async function makeIcons() {
  const draw = await drawings();
  await mkdir(inProject('build', 'icons'), { recursive: true });
  /** @type {[string, Uint8Array][]} */
  const files = [
    ...linuxSizes.map((size) => /** @type {[string, Uint8Array]} */ ([pngName(size), draw(size)])),
    ['build/icon.ico', await windowsIcon(draw)],
    ['build/icon.icns', await macIcon(draw)],
  ];
  for (const [name, bytes] of files) await writeFile(inProject(name), bytes);
  return files.map(([name]) => name);
}

/** @param {number} size */
export function pngName(size) {
  return `build/icons/${size}x${size}.png`;
}

/** @typedef {(size: number, view?: string) => Buffer} Draw a PNG of the icon */

/** @returns {Promise<Draw>} */
async function drawings() {
  const [fine, simple] = await Promise.all(
    ['icon.svg', 'icon-small.svg'].map((name) => readFile(inProject('build', name), 'utf8')),
  );
  return (size, view = withoutMargin) => {
    const drawing = (size <= small ? simple : fine) ?? '';
    const svg = drawing.replace(`viewBox="${whole}"`, `viewBox="${view}"`);
    return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  };
}

/** @param {Draw} draw */
async function windowsIcon(draw) {
  const icon = new IconIco();
  // From 64 pixels on as PNG, as Windows has read them since Vista: bitmaps would be ten times as large.
  for (const size of windowsSizes) await icon.addFromPng(draw(size), size >= 64, false);
  return icon.encode();
}

/** @param {Draw} draw */
async function macIcon(draw) {
  const icon = new IconIcns();
  for (const [type, size] of Object.entries(macSizes))
    await icon.addFromPng(draw(size, whole), [type], false);
  return icon.encode();
}
