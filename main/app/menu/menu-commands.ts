/** The commands of the window in each menu, in groups with a line between them. `menu.NAME` is what each is called. */
export const menuCommands = {
  file: [['save', 'choose-files'], ['open-original']],
  edit: [['search', 'find', 'find-next', 'find-previous']],
  view: [['palette'], ['details', 'highlights', 'original']],
  go: [
    ['go-all', 'go-unread', 'go-starred', 'go-archived', 'go-photos', 'go-trash'],
    ['next', 'previous'],
  ],
  article: [['star', 'tag', 'archive', 'unread'], ['highlight', 'edit-blocks'], ['delete']],
  help: [['shortcuts']],
} as const;

/** A command that stands in a menu. */
export type MenuCommand = (typeof menuCommands)[keyof typeof menuCommands][number][number] | 'settings';
