/** The commands of the window in each menu, in groups with a line between them. `menu.NAME` is what each is called. */
export const menuCommands = {
  file: [['save', 'choose-files'], ['new-window'], ['open-original', 'open-in-window']],
  edit: [
    ['search', 'save-search', 'search-help'],
    ['find', 'find-next', 'find-previous'],
  ],
  view: [['palette'], ['details', 'highlights', 'original']],
  go: [
    ['go-all', 'go-unread', 'go-starred', 'go-archived', 'go-photos', 'timeline', 'glance', 'go-trash'],
    ['next', 'previous'],
  ],
  article: [
    ['star', 'tag', 'collections', 'archive', 'unread'],
    ['highlight', 'highlight-note', 'quote', 'caret', 'read-aloud', 'edit-blocks'],
    ['delete'],
  ],
  library: [['new-library', 'open-library'], ['manage-tags']],
  help: [['help', 'shortcuts'], ['report']],
} as const;

/** A command that stands in a menu. */
export type MenuCommand = (typeof menuCommands)[keyof typeof menuCommands][number][number] | 'settings';
