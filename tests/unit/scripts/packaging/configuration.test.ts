import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { linuxSizes, macSizes, pngName, windowsSizes } from '../../../../scripts/packaging/icons.mjs';
import { projectFolder } from '../../../../scripts/setup/project.mjs';
import { readConfiguration, validate } from './configuration.ts';

const configuration = await readConfiguration(projectFolder);
const { win, nsis, mac, linux, deb, rpm } = configuration;
const inProject = (path: string) => join(projectFolder, path);

describe('electron-builder.yml', () => {
  it('is what electron-builder asks for, and a word it does not know is told', async () => {
    await validate(projectFolder);
    await expect(validate(projectFolder, { fuses: {} })).rejects.toThrow('fuses');
  });

  it('names files that are there', async () => {
    const sections = [configuration, win, mac, linux];
    const built = ['out/licences.txt'];
    const named = [
      ...sections.flatMap(({ extraResources }) => extraResources.map(({ from }) => from)),
      ...[win.icon, mac.icon, linux.icon, nsis.include, mac.entitlements, mac.entitlementsInherit],
      ...[deb, rpm].flatMap(({ afterInstall, afterRemove, fpm }) => [
        afterInstall,
        afterRemove,
        ...fpm.map((mapping) => mapping.slice(0, mapping.indexOf('='))),
      ]),
    ].filter((path) => !built.includes(path));
    for (const path of named) await expect(access(inProject(path)), path).resolves.toBeUndefined();
  });

  it('shuts every fuse that opens the program to others', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(configuration.asar).toBe(true);
  });

  it('opens saved pages: the same kinds on every system, and on Linux the compressed one too', async () => {
    const common = configuration.fileAssociations;
    expect(common.map(({ ext }) => ext)).toEqual(['mhtml', 'mht', 'warc', 'wacz']);
    expect([win.fileAssociations, mac.fileAssociations]).toEqual([undefined, undefined]);
    expect(linux.fileAssociations?.map(({ ext }) => ext)).toEqual(['warc.gz']);
    const metainfo = await readFile(inProject('build/linux/org.coupure.app.metainfo.xml'), 'utf8');
    const told = [...metainfo.matchAll(/<mediatype>(.*)<\/mediatype>/g)].map(([, type]) => type);
    const types = [...common, ...(linux.fileAssociations ?? [])].map(({ mimeType }) => mimeType);
    expect(told.sort()).toEqual([...new Set(types)].sort());
  });

  it('writes no address to fetch updates from into the app, and answers to its own scheme alone', () => {
    expect(configuration.publish).toBeNull();
    expect(configuration.protocols.flatMap(({ schemes }) => schemes)).toEqual(['coupure']);
  });
});

describe('each system', () => {
  it('Windows: an installer for the user, and a portable program', () => {
    expect(win.target).toEqual(['nsis', 'portable']);
    expect(nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  });

  it('macOS: hardened, with one entitlement, notarised', async () => {
    expect(mac.target).toEqual(['dmg', 'zip']);
    expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    const entitlements = await readFile(inProject(mac.entitlements), 'utf8');
    expect([...entitlements.matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });

  it('Linux: AppImage, deb, rpm and tar.gz', () => {
    expect(linux.target).toEqual(['AppImage', 'deb', 'rpm', 'tar.gz']);
    expect(deb.depends.length).toBeGreaterThan(0);
  });

  it('a release is built for each processor, where its native modules are', async () => {
    const release = await readFile(inProject('.github/workflows/release.yml'), 'utf8');
    const systems = /system: \[(.*)\]/.exec(release)?.[1]?.split(', ') ?? [];
    const twice = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'windows-2025', 'macos-15', 'macos-15-intel'];
    expect(systems).toEqual(twice);
  });

  it.each([
    ['Windows', win, 'bin/coupure.cmd'],
    ['macOS', mac, 'bin/coupure'],
    ['Linux', linux, 'bin/coupure'],
  ])(
    '%s brings the command, started as a command and with what is the reader’s after the mark',
    async (_name, { extraResources }, to) => {
      const launcher = extraResources.find((resource) => resource.to === to);
      const path = inProject(launcher?.from ?? '');
      expect(await readFile(path, 'utf8')).toMatch(/ --command -- ("\$@"|%\*)/);
      // Windows has no such right, and asks for none.
      if (process.platform !== 'win32' && to === 'bin/coupure') await access(path, constants.X_OK);
    },
  );

  it('Linux is described for software centres under the names of the package', async () => {
    const text = await readFile(inProject('build/linux/org.coupure.app.metainfo.xml'), 'utf8');
    expect(text).toContain(`<launchable type="desktop-id">${linux.executableName}.desktop</launchable>`);
    expect(text).toContain('<project_license>MIT</project_license>');
  });
});

describe('the icons', () => {
  it.each(linuxSizes)('of Linux: %i pixels', async (size) => {
    expect(imageSize(await readFile(inProject(pngName(size))))).toMatchObject({ width: size, height: size });
  });

  it('of Windows: every size, and the one that the installer asks for', async () => {
    const { images = [], ...first } = imageSize(await readFile(inProject(win.icon)));
    const sizes = new Set([first, ...images].map(({ width }) => width));
    expect([...sizes].sort((a, b) => a - b)).toEqual(windowsSizes);
    expect(windowsSizes).toContain(256);
  });

  it('of macOS: every size', async () => {
    const bytes = await readFile(inProject(mac.icon));
    expect(entriesOf(bytes).sort()).toEqual(Object.keys(macSizes).sort());
  });
});

/** The types of the images in an .icns: each entry is a type of four characters and its length. */
function entriesOf(bytes: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    types.push(bytes.toString('latin1', at, at + 4));
  return types.filter((type) => type !== 'TOC ');
}
