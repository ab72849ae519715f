const word = 'incomprehensibilities';

let known: boolean | undefined;

/** Whether this system breaks words by itself: it brings dictionaries (macOS does) or words stay whole. Looked at once. */
export function canHyphenate(): boolean {
  known ??= heightOf('auto') > heightOf('none');
  return known;
}

/** How high a narrow column with a long word in it is set. */
function heightOf(hyphens: 'auto' | 'none'): number {
  const column = document.createElement('div');
  column.lang = 'en';
  column.textContent = word;
  Object.assign(column.style, { position: 'absolute', visibility: 'hidden', width: '6em', hyphens });
  document.body.append(column);
  const height = column.offsetHeight;
  column.remove();
  return height;
}
