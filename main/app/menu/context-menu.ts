import {
  BrowserWindow,
  type ContextMenuParams,
  clipboard,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import type { Words } from '../words/words.ts';

/** Gives a window the menu of the right mouse button: what can be done with a selection, a field, a link, an image. */
export function offerContextMenu(contents: WebContents, words: () => Words): void {
  contents.on('context-menu', (_event, params) => {
    const items = itemsFor(contents, params, words());
    const window = BrowserWindow.fromWebContents(contents);
    if (items.length > 0 && window) Menu.buildFromTemplate(items).popup({ window });
  });
}

function itemsFor(
  contents: WebContents,
  params: ContextMenuParams,
  words: Words,
): MenuItemConstructorOptions[] {
  const { editFlags, isEditable, linkURL, mediaType, selectionText, x, y } = params;
  if (isEditable) {
    return [
      { role: 'undo', label: words['menu.undo'], enabled: editFlags.canUndo },
      { role: 'redo', label: words['menu.redo'], enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', label: words['menu.cut'], enabled: editFlags.canCut },
      { role: 'copy', label: words['menu.copy'], enabled: editFlags.canCopy },
      { role: 'paste', label: words['menu.paste'], enabled: editFlags.canPaste },
      { role: 'selectAll', label: words['menu.select-all'], enabled: editFlags.canSelectAll },
    ];
  }
  return [
    ...(selectionText.trim() ? [{ role: 'copy' as const, label: words['menu.copy'] }] : []),
    ...(linkURL ? [{ label: words['menu.copy-link'], click: () => clipboard.writeText(linkURL) }] : []),
    ...(mediaType === 'image'
      ? [{ label: words['menu.copy-image'], click: () => contents.copyImageAt(x, y) }]
      : []),
  ];
}
