import { BlockList, isIP } from 'node:net';

type Network = [network: string, prefix: number, family: 'ipv4' | 'ipv6'];

/**
 * Networks that are nobody's on the public internet: this computer, the local network, carrier, multicast and
 * documentation ranges (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry).
 * The addresses at which clouds give out their metadata lie in them, but for one.
 */
const privateNetworks: Network[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  // What gives a virtual machine its configuration at one provider, at an address that looks public.
  ['168.63.129.16', 32, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  // IPv4 written as IPv6 the old way, which no site uses; holds `::` and `::1` too.
  ['::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  // Teredo: carries an IPv4 address in disguise.
  ['2001::', 32, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

/** Where an IPv4 address is carried on in an IPv6 one: the groups it stands in. It counts as what it is. */
const carriers: { network: Network; groups: [number, number] }[] = [
  { network: ['64:ff9b::', 96, 'ipv6'], groups: [6, 7] },
  { network: ['2002::', 16, 'ipv6'], groups: [1, 2] },
];

const blocked = listOf(privateNetworks);
const carrierLists = carriers.map(({ network, groups }) => ({ list: listOf([network]), groups }));

/** Whether an IP address lies in a private network. IPv4 inside IPv6 (`::ffff:10.0.0.1`) counts as what it is. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 4) return blocked.check(plain, 'ipv4');
  if (family !== 6) return false;
  const carried = carriedAddress(plain);
  return blocked.check(carried ?? plain, carried === null ? 'ipv6' : 'ipv4');
}

/**
 * Names that only the reader's own network or computer can mean. Looking them up says the same; behind a proxy that
 * looks names up itself, the name is all there is to go by.
 */
const localNames = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'arpa'];

/** Whether a host is a private address, or a name that the public internet has not got. */
export function isLocalHost(hostname: string): boolean {
  if (isLiteral(hostname)) return isPrivateAddress(hostname);
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  return labels.length === 1 || localNames.includes(labels.at(-1) ?? '');
}

function isLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

function carriedAddress(address: string): string | null {
  const found = carrierLists.find(({ list }) => list.check(address, 'ipv6'));
  if (!found) return null;
  const groups = groupsOf(address);
  return found.groups.flatMap((at) => [(groups[at] ?? 0) >> 8, (groups[at] ?? 0) & 0xff]).join('.');
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  // The URL parser writes IPv4 at the end as two groups, and everything in the shortest form.
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const before = numbersIn(head);
  const after = numbersIn(tail ?? '');
  const between = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: between }, () => 0), ...after];
}

function numbersIn(groups: string): number[] {
  return groups === '' ? [] : groups.split(':').map((group) => Number.parseInt(group, 16));
}

function listOf(networks: readonly Network[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix, family] of networks) list.addSubnet(network, prefix, family);
  return list;
}
