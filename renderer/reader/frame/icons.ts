const svg = 'http://www.w3.org/2000/svg';

/** An icon as nodes of the frame's own document, in the strokes of the window's icons (Lucide, ISC). */
function icon(doc: Document, size: number, paths: readonly string[]): SVGElement {
  const element = doc.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 24 24');
  element.setAttribute('width', String(size));
  element.setAttribute('height', String(size));
  element.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = doc.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    element.append(path);
  }
  return element;
}

/** A camera, before a credit. */
export function cameraIcon(doc: Document): SVGElement {
  return icon(doc, 13, [
    'M4 7h3.500l2-2.500h5l2 2.500H20a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z',
    'M12 9.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 1 0 0-7z',
  ]);
}

/** A picture struck through, where one is missing. */
export function missingIcon(doc: Document): SVGElement {
  return icon(doc, 26, [
    'M2 2l20 20',
    'M10.410 10.410a2 2 0 1 1-2.830-2.830',
    'M13.500 13.500 6 21',
    'M18 12l3 3',
    'M3.590 3.590A1.990 1.990 0 0 0 3 5v14a2 2 0 0 0 2 2h14c.550 0 1.052-.220 1.410-.590',
    'M21 15V5a2 2 0 0 0-2-2H9',
  ]);
}
