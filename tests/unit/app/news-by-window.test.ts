import { expect, it } from 'vitest';
import type { MenuNews } from '../../../main/app/menu/news.ts';
import { NewsByWindow } from '../../../main/app/menu/news-by-window.ts';

it('shows the menu what the window in use told last', () => {
  const heard: MenuNews[] = [];
  const news = new NewsByWindow<object>((told) => heard.push(told));
  const [one, other] = [{}, {}];
  const commands = { commands: [{ name: 'star', isEnabled: true, key: 's' }] };

  news.hear(one, { undo: 'Star', redo: null }, true);
  news.hear(other, commands, false);
  expect(heard).toEqual([{ undo: 'Star', redo: null }]);

  news.use(other);
  expect(heard.slice(1)).toEqual([{ undo: null, redo: null }, commands]);
  news.use(one);
  expect(heard.slice(3)).toEqual([{ undo: 'Star', redo: null }]);
});
