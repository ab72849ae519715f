import { describe, expect, it } from 'vitest';
import { answer } from '../../../main/app/door/answer.ts';
import type { Handlers } from '../../../main/app/door/handlers.ts';
import type { Sender } from '../../../main/app/door/sender.ts';
import { type CallName, calls } from '../../../shared/api.ts';
import { CoupureError } from '../../../shared/errors.ts';
import { quietHandlers } from './quiet-handlers.ts';

const window: Sender = { isWindow: true, origin: 'app://coupure' };

function askedAt(handlers: Partial<Handlers> = {}) {
  const heard: CallName[] = [];
  const door = {
    early: {},
    library: () => ({ ...quietHandlers(), ...handlers }),
    onAnswered: (name: CallName) => heard.push(name),
  };
  return { heard, ask: (sender: Sender, name: unknown, input: unknown) => answer(sender, name, input, door) };
}

describe('the door', () => {
  it('carries a call to its handler, with the input checked, and brings back what it gives', async () => {
    const { ask, heard } = askedAt({ 'articles.purge': ({ ids }) => ({ purged: ids?.length ?? 0 }) });
    const ids = ['01JD0000000000000000000000'];
    expect(await ask(window, 'articles.purge', { ids })).toEqual({ ok: true, value: { purged: 1 } });
    expect(heard).toEqual(['articles.purge']);
  });

  it.each<[string, Sender, string]>([
    ['a frame inside the window', { isWindow: false, origin: 'app://coupure' }, 'Only the window itself'],
    ['another origin', { isWindow: true, origin: 'https://news.example' }, 'https://news.example'],
    ['a document without an origin', { isWindow: true, origin: 'null' }, 'null'],
    ['a frame that is gone', { isWindow: true, origin: null }, 'gone'],
  ])('does not hear %s', async (_, sender, cause) => {
    const { ask, heard } = askedAt();
    const refusal = await ask(sender, 'settings.get', {});
    expect(refusal).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(refusal.ok ? '' : refusal.error.message).toContain(cause);
    expect(heard).toEqual([]);
  });

  it.each([['articles.invented'], ['toString'], ['__proto__'], [42], [null], [undefined]])(
    'knows no call %s',
    async (name) => {
      const refusal = await askedAt().ask(window, name, {});
      expect(refusal).toMatchObject({ ok: false, error: { code: 'refused' } });
    },
  );

  it('looks at who asks before it looks at what is asked', async () => {
    const refusal = await askedAt().ask(
      { isWindow: false, origin: 'app://coupure' },
      'articles.invented',
      {},
    );
    expect(refusal.ok ? '' : refusal.error.message).toContain('Only the window itself');
  });

  it.each<[CallName, unknown, string]>([
    ['articles.read', { id: '../../etc/passwd' }, 'id'],
    ['articles.markRead', { ids: [], value: true }, 'ids'],
    ['articles.list', { place: 'attic', query: '', sort: 'saved', offset: 0, limit: 10 }, 'place'],
    ['settings.set', { theme: 'dark', invented: 1 }, 'invented'],
    ['save.address', undefined, 'save.address'],
    ['overview.get', { unasked: true }, 'unasked'],
  ])('refuses an input of %s that is not of its shape, and says where', async (name, input, where) => {
    const refusal = await askedAt().ask(window, name, input);
    expect(refusal).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
    expect(refusal.ok ? '' : refusal.error.message).toContain(where);
  });

  it('answers with the code, the message and the hint of what a handler throws', async () => {
    const { ask, heard } = askedAt({
      'articles.read': () => {
        throw new CoupureError('document-damaged', 'The document is cut short.');
      },
    });
    expect(await ask(window, 'articles.read', { id: '01JD0000000000000000000000' })).toEqual({
      ok: false,
      error: new CoupureError('document-damaged', 'The document is cut short.').report(),
    });
    expect(heard).toEqual([]);
  });

  it('answers what it did not foresee as data too', async () => {
    const { ask } = askedAt({ 'overview.get': () => Promise.reject(new Error('The disk sighed.')) });
    const refusal = await ask(window, 'overview.get', {});
    expect(refusal).toMatchObject({ ok: false, error: { code: 'internal', message: 'The disk sighed.' } });
  });

  it('has a handler for every call of the contract', () => {
    expect(Object.keys(quietHandlers()).sort()).toEqual(Object.keys(calls).sort());
  });
});
