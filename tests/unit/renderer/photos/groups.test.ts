import { describe, expect, it } from 'vitest';
import { type Grouping, groupsOf } from '../../../../renderer/photos/groups.ts';
import { wallPhoto } from './wall.ts';

const photos = [
  wallPhoto(['Ann Sample'], ['AFP'], '2024-05-06'),
  wallPhoto(['Ben Specimen', 'Ann Sample'], ['Reuters'], '2023-01'),
  wallPhoto([], [], null),
  wallPhoto([], ['AFP'], '2024-05-30T10:00'),
];

const counted = (grouping: Grouping) =>
  groupsOf(photos, grouping).map(({ name, photos: of }) => [name, of.length]);

describe('photos in groups', () => {
  it('by photographer: a photo of two belongs to both, what is not known comes last', () => {
    expect(counted('photographer')).toEqual([
      ['Ann Sample', 2],
      ['Ben Specimen', 1],
      [null, 2],
    ]);
  });

  it('by agency, the one with most photos first', () => {
    expect(counted('agency')).toEqual([
      ['AFP', 2],
      ['Reuters', 1],
      [null, 1],
    ]);
  });

  it('by agency, one group for all spellings, named as most photos print it', () => {
    const spelled = ['reuters=رويترز', 'reuters=Reuters', 'reuters=Reuters'].map((agency) =>
      wallPhoto([], [agency], null),
    );

    expect(groupsOf(spelled, 'agency').map(({ name, photos: of }) => [name, of.length])).toEqual([
      ['Reuters', 3],
    ]);
  });

  it('by month, the newest first', () => {
    expect(counted('month')).toEqual([
      ['2024-05', 2],
      ['2023-01', 1],
      [null, 1],
    ]);
  });
});
