import { spawn } from 'node:child_process';

/** What opens an address, by system. None goes through a shell: an address is not to be read as a command. */
const openers: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Opens a web address in the system's browser; false where there is none, or no screen to show it on. */
export function openAddress(
  url: string,
  platform: NodeJS.Platform,
  environment: Record<string, string | undefined>,
): Promise<boolean> {
  const [program, ...args] = openers[platform] ?? [];
  const hasScreen = platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
  if (program === undefined || !hasScreen) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
