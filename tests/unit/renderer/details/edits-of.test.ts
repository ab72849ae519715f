import { describe, expect, it } from 'vitest';
import { editedName, editedText } from '../../../../renderer/reader/details/edit-words.ts';
import { editsOf } from '../../../../renderer/reader/details/edits-of.ts';
import { emptyState } from '../../../../shared/state.ts';
import { sampleContent, samplePhoto } from '../../library/sample-content.ts';
import { english } from '../english.ts';

const at = (second: number, by = 'desk') => ({ at: `2024-05-06T12:00:0${second}.000Z`, by });
const photo = samplePhoto({ file: null, src: 'https://x.example/[1].jpg', caption: 'The quay' });
const quote = { exact: 'Read also', prefix: '', suffix: '' };
const state = {
  ...emptyState(),
  edits: {
    title: { value: 'Two', ...at(3) },
    photos: { 'https://x.example/[1].jpg': { caption: { value: null, ...at(2, 'phone') } } },
    blocks: { abc: { value: { kind: 'remove' as const, quote }, ...at(4) } },
  },
  history: [
    { slot: 'title', ...at(1), value: 'One' },
    { slot: 'section', ...at(5), withdrawn: true as const },
  ],
};

describe('the list of edits', () => {
  it('has all of them, in force, earlier and taken back, the newest first', () => {
    expect(editsOf(state).map(({ slot, status }) => [slot, status])).toEqual([
      ['section', 'withdrawn'],
      ['blocks[abc]', 'in-force'],
      ['title', 'in-force'],
      ['photos[https://x.example/[1].jpg].caption', 'in-force'],
      ['title', 'earlier'],
    ]);
  });

  it('says in words what each is of', () => {
    const article = { ...sampleContent({ photos: [photo] }), state };
    const words = editsOf(state).map((edit) => [
      editedName(edit, article, english),
      editedText(edit, english),
    ]);
    expect(words).toEqual([
      ['Section', 'nothing'],
      ['Passage removed', 'Read also'],
      ['Headline', 'Two'],
      ['Caption of “The quay”', 'nothing'],
      ['Headline', 'One'],
    ]);
  });

  it('is empty where nothing was edited', () => {
    expect(editsOf(emptyState())).toEqual([]);
  });
});
