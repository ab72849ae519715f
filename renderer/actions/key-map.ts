import { type CommandName, commandNames, commands } from './commands.ts';

/** The keys that the reader gave commands, by name; what is not named has the keys it comes with. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/** The keys of a command that are in force. */
export function keysOf(name: CommandName, own: OwnKeys): readonly string[] {
  return Object.hasOwn(own, name) ? (own[name] ?? []) : commands[name].keys;
}

/** The command that a key gives; null where it gives none. */
export function commandOfKey(key: string | null, own: OwnKeys): CommandName | null {
  if (key === null) return null;
  return commandNames.find((name) => keysOf(name, own).includes(key)) ?? null;
}

/** The reader's keys after one command was given a key, which another one loses that had it. */
export function withKey(own: OwnKeys, name: CommandName, key: string): Record<string, string[]> {
  const loser = commandOfKey(key, own);
  const left = loser === null ? own : withKeys(own, loser, without(keysOf(loser, own), key));
  return withKeys(left, name, [key, ...without(keysOf(name, left), key)].slice(0, mostKeys));
}

/** The reader's keys after a key was taken from a command. */
export function withoutKey(own: OwnKeys, name: CommandName, key: string): Record<string, string[]> {
  return withKeys(own, name, without(keysOf(name, own), key));
}

/** The reader's keys after a command has again the keys it comes with; another one that had one of them loses it. */
export function withOwnKeysOf(own: OwnKeys, name: CommandName): Record<string, string[]> {
  return commands[name].keys
    .toReversed()
    .reduce<Record<string, string[]>>((before, key) => withKey(before, name, key), withKeys(own, name, []));
}

/** Whether a command has other keys than it comes with. */
export function isChanged(own: OwnKeys, name: CommandName): boolean {
  return Object.hasOwn(own, name);
}

/** More keys than these no command has. */
const mostKeys = 3;

function without(keys: readonly string[], key: string): string[] {
  return keys.filter((other) => other !== key);
}

/** What is as it comes is not kept, so that a later version can give it a better key. */
function withKeys(own: OwnKeys, name: CommandName, keys: readonly string[]): Record<string, string[]> {
  const others = Object.entries(own).filter(([other]) => other !== name);
  const asItComes: readonly string[] = commands[name].keys;
  const isSame = keys.length === asItComes.length && keys.every((key) => asItComes.includes(key));
  return Object.fromEntries(
    [...others, ...(isSame ? [] : [[name, keys] as const])].map(([n, k]) => [n, [...k]]),
  );
}
