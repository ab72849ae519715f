import { expect, test } from 'vitest';
import { backupName } from '../../../main/app/backup/backup-name.ts';

test('a backup is named after the library and the day, so that names sort by time', () => {
  expect(backupName('Coupure', new Date(2024, 4, 6, 23, 59))).toBe('Coupure 2024-05-06.zip');
});
