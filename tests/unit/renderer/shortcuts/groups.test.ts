import { expect, it } from 'vitest';
import { commands } from '../../../../renderer/actions/commands.ts';
import { shortcutGroups } from '../../../../renderer/shortcuts/groups.ts';

it('lists every command once', () => {
  const listed = shortcutGroups.flatMap((group) => group.commands);
  expect(listed.toSorted()).toEqual(Object.keys(commands).toSorted());
});
