import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255. */
type Pixel = readonly [number, number, number];

/** A PNG (https://www.w3.org/TR/png/) of what a function says of each pixel. */
export function pngOf(
  width: number,
  height: number,
  pixelAt: (column: number, row: number) => Pixel,
): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0, at = 0; row < height; row += 1) {
    at += 1;
    for (let column = 0; column < width; column += 1, at += 3) rows.set(pixelAt(column, row), at);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...data]);
}

/** A soft gradient whose colours come from a name, so that each photo looks its own. */
export function gradient(name: string, width: number, height: number): Buffer {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const wave = (channel: number) => 0.775 + 0.225 * Math.cos(((hue + channel) / 180) * Math.PI);
  const [red, green, blue] = [wave(0), wave(120), wave(240)];
  return pngOf(width, height, (column, row) => {
    const light = 255 * (0.35 + 0.45 * (1 - row / height) + 0.1 * Math.sin((column / width) * Math.PI));
    return [light * red, light * green, light * blue];
  });
}

/** The same PNG with an XMP packet, in the chunk that Adobe's programs put it in. */
export function withXmp(png: Buffer, description: string): Buffer {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${description}</rdf:Description>
</rdf:RDF></x:xmpmeta>`;
  const text = chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet}`));
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([png.subarray(0, -end.length), text, end]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A drawing that tries what an image must not: to run, and to load. */
export function hostileSvg(origin: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" onload="top.pwned='svg file'">
<style>@import url("${origin}/trap/in-svg.css");</style><script>top.pwned = 'script in svg file'; fetch('${origin}/trap/from-svg')</script>
<rect width="800" height="600" fill="#2a6f97"/><image href="${origin}/trap/in-svg.png" width="10" height="10"/>
<foreignObject width="10" height="10"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${origin}/trap/svg-frame"/></foreignObject></svg>`;
}
