import { describe, expect, it } from 'vitest';
import { isSearching, requestOf } from '../../../../renderer/library/request.ts';
import { startView, viewAfter } from '../../../../renderer/library/view.tsx';
import { parseQuery } from '../../../../shared/query/index.ts';

describe('the list that a view asks for', () => {
  it('is a place in the remembered order', () => {
    expect(requestOf({ ...startView, place: 'starred' }, 'published')).toEqual({
      place: 'starred',
      query: '',
      sort: 'published',
    });
  });

  it('is ordered by how well it matches while one searches', () => {
    const view = viewAfter(startView, { type: 'search', text: ' harbour ' });
    expect(requestOf(view, 'saved')).toEqual({ place: 'all', query: 'harbour', sort: 'relevance' });
    expect(isSearching({ ...view, text: '  ' })).toBe(false);
  });

  it('is a tag, and what is searched for stays within it', () => {
    const view = viewAfter(startView, { type: 'tag', slug: 'ports' });
    expect(requestOf(view, 'saved').query).toBe('tag:"ports"');
    const { query } = requestOf({ ...view, text: 'a) OR (b' }, 'saved');
    expect(query.startsWith('tag:"ports" (')).toBe(true);
    const parsed = parseQuery(query);
    expect(parsed.problems).toEqual([]);
    expect(parsed.query?.kind).toBe('and');
  });

  it('is the tag alone where nothing of the search is understood', () => {
    const view = { ...viewAfter(startView, { type: 'tag', slug: 'ports' }), text: '()' };
    expect(requestOf(view, 'saved').query).toBe('tag:"ports"');
  });
});

describe('the view', () => {
  it('ends the search when one goes elsewhere', () => {
    const searching = viewAfter(startView, { type: 'search', text: 'harbour' });
    expect(viewAfter(searching, { type: 'place', place: 'trash' })).toEqual({ ...startView, place: 'trash' });
    expect(viewAfter(searching, { type: 'tag', slug: 'ports' })).toEqual({ ...startView, tag: 'ports' });
  });

  it('keeps the place while one searches in it, and leaves it to search everywhere', () => {
    const unread = viewAfter(startView, { type: 'place', place: 'unread' });
    expect(viewAfter(unread, { type: 'search', text: 'x' }).place).toBe('unread');
    expect(viewAfter(unread, { type: 'search-everywhere', text: 'x' })).toEqual({ ...startView, text: 'x' });
  });

  it('keeps the chosen order while the words change, and begins anew with a new search', () => {
    const first = viewAfter(startView, { type: 'search', text: 'x' });
    const sorted = viewAfter(first, { type: 'search-sort', sort: 'title' });
    expect(viewAfter(sorted, { type: 'search', text: 'xy' }).searchSort).toBe('title');
    const ended = viewAfter(sorted, { type: 'search', text: '' });
    expect(viewAfter(ended, { type: 'search', text: 'z' }).searchSort).toBe('relevance');
  });
});
