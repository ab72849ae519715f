import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { routeOf } from '../../../main/app/protocol/addresses.ts';
import { builtAssets } from '../../../main/app/protocol/assets.ts';
import { mediaResponse } from '../../../main/app/protocol/media.ts';

const hash = 'ab'.repeat(32);

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-app-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** The directives of a response's policy. */
function policyOf(response: Response): Record<string, string> {
  const policy = response.headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('an address of the scheme', () => {
  it('leads to the window’s files and to images by their hash', () => {
    expect(routeOf('app://coupure/index.html')).toEqual({ to: 'asset', name: 'index.html' });
    expect(routeOf('app://coupure/assets/index-1a_B.js?v=1#x')).toEqual({
      to: 'asset',
      name: 'assets/index-1a_B.js',
    });
    expect(routeOf(`app://coupure/media/${hash}`)).toEqual({ to: 'media', hash });
  });

  it.each([
    'app://coupure/',
    'app://elsewhere/index.html',
    'app://reader@coupure/index.html',
    'https://coupure/index.html',
    'app://coupure/assets/../../main/app.js',
    'app://coupure/assets/..%2f..%2fmain/app.js',
    'app://coupure/assets/%2e%2e/main/app.js',
    'app://coupure/main/app.js',
    'app://coupure/.built-from',
    `app://coupure/media/${hash.toUpperCase()}`,
    `app://coupure/media/${hash}.jpg`,
    `app://coupure/media/../originals/${hash}`,
    'app://coupure/media/library.json',
    'nonsense',
  ])('leads to no file outside the folder: %s', (address) => {
    const route = routeOf(address);
    const isInside =
      route.to === 'nowhere' || (route.to === 'asset' && !/[/\\.]{2}|^[^a]+\//.test(route.name));
    expect(isInside).toBe(true);
    expect(route.to).not.toBe('media');
  });
});

describe('the window’s files', () => {
  it('come with a policy that lets nothing but themselves run or load', async () => {
    const assets = builtAssets(await folderWith({ 'index.html': '<p>window' }));
    const response = await assets('app://coupure/index.html');
    expect(await response.text()).toBe('<p>window');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policyOf(response)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'require-trusted-types-for': "'script'",
    });
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('run no script in the article’s frame', async () => {
    const assets = builtAssets(await folderWith({ 'article.html': '' }));
    const policy = policyOf(await assets('app://coupure/article.html'));
    expect(policy).toMatchObject({ 'default-src': "'none'", sandbox: 'allow-same-origin' });
    expect(policy['img-src']).toBe('app://coupure/media/');
    expect(policy).not.toHaveProperty('script-src');
  });

  it('run no script in the frame of an original, and fetch nothing for it but held images', async () => {
    const assets = builtAssets(await folderWith({ 'original.html': '' }));
    const policy = policyOf(await assets('app://coupure/original.html'));
    expect(policy).toMatchObject({ 'default-src': "'none'", sandbox: 'allow-same-origin' });
    expect(policy['img-src']).toBe('app://coupure/media/ data:');
    expect(policy['font-src']).toBe('data:');
    expect(policy).not.toHaveProperty('script-src');
    expect(policy).not.toHaveProperty('connect-src');
  });

  it.each([
    'app://coupure/absent.js',
    'app://coupure/secret.map',
    'app://coupure/.hidden',
    'app://other/index.html',
  ])('are not there: %s', async (address) => {
    const assets = builtAssets(await folderWith({ 'index.html': '', 'secret.map': 'x', '.hidden': 'x' }));
    expect((await assets(address)).status).toBe(404);
  });
});

describe('an image of the library', () => {
  it('is given whole by its hash, to be kept for good', async () => {
    const bytes = 'x'.repeat(600_000);
    const folder = await folderWith({ image: bytes });
    const asked: string[] = [];
    const response = await mediaResponse(hash, async (wanted) => {
      asked.push(wanted);
      return { path: join(folder, 'image'), mime: 'image/jpeg' };
    });
    expect(asked).toEqual([`sha256:${hash}`]);
    expect(await response.text()).toBe(bytes);
    expect(response.headers.get('content-length')).toBe('600000');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('can do nothing where it is opened as a document', async () => {
    const folder = await folderWith({ image: '<svg/>' });
    const find = async () => ({ path: join(folder, 'image'), mime: 'image/svg+xml' });
    const policy = policyOf(await mediaResponse(hash, find));
    expect(policy).toMatchObject({ 'default-src': "'none'", sandbox: '' });
    expect(policy).not.toHaveProperty('script-src');
  });

  it.each(['text/html', 'application/pdf', 'text/javascript'])('is no %s', async (mime) => {
    const folder = await folderWith({ page: '<script>' });
    expect((await mediaResponse(hash, async () => ({ path: join(folder, 'page'), mime }))).status).toBe(404);
  });

  it('is not there where it is not held, or was deleted meanwhile', async () => {
    expect((await mediaResponse(hash, async () => null)).status).toBe(404);
    const folder = await folderWith({});
    const gone = async () => ({ path: join(folder, 'gone'), mime: 'image/png' });
    expect((await mediaResponse(hash, gone)).status).toBe(404);
  });
});
