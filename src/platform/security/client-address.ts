import { randomBytes } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { ProxyTrust } from '../config-values.ts';
import { keyedHash } from '../keyed-hash.ts';

/** What a request says about where it comes from, and what the connection shows. */
export interface Arrival {
	/** The other end of the connection. */
	readonly peer: string | undefined;
	readonly forwardedFor: string | undefined;
	readonly forwardedProto: string | undefined;
	readonly encrypted: boolean;
}

/** Reads who asks, and whether over https, believing only the proxies that the operator named. */
export function createArrivalReader(trust: ProxyTrust): (arrival: Arrival) => { address: string; https: boolean } {
	const isTrusted = trust.kind === 'ranges' ? rangeCheck(trust.ranges) : () => false;
	return ({ peer, forwardedFor, forwardedProto, encrypted }) => {
		const last = bareAddress(peer ?? '') ?? '0.0.0.0';
		const believed = trust.kind === 'hops' ? trust.hops > 0 : isTrusted(last);
		if (!believed) return { address: last, https: encrypted };
		const chain = (forwardedFor ?? '').split(',').slice(-20).map(bareAddress);
		const proto = forwardedProto?.split(',').at(-1)?.trim().toLowerCase();
		const address = trust.kind === 'hops' ? byHops(last, chain, trust.hops) : byRanges(last, chain, isTrusted);
		return { address, https: proto ? proto === 'https' : encrypted };
	};
}

/** The network an address lies in, coarse enough not to be one household's alone: /24 or /48. */
export function addressPrefix(address: string): string {
	const bare = bareAddress(address);
	if (!bare) return 'unknown';
	if (isIP(bare) === 4) return `${bare.split('.').slice(0, 3).join('.')}.0/24`;
	const groups = expand(bare).slice(0, 3);
	return `${groups.map((group) => group.toString(16)).join(':')}::/48`;
}

/** Makes a name for a network that means nothing tomorrow: limits need no register of who was here. */
export function createPrefixNamer(now: () => Date): (address: string) => string {
	let day = '';
	let salt = randomBytes(32);
	return (address) => {
		const today = now().toISOString().slice(0, 10);
		if (today !== day) {
			day = today;
			salt = randomBytes(32);
		}
		return keyedHash(salt, addressPrefix(address)).toString('base64url').slice(0, 22);
	};
}

/** Each believed proxy adds the address that it saw at the end; a forged beginning of the list is never reached. */
function byHops(peer: string, chain: readonly (string | undefined)[], hops: number): string {
	return nearestKnown(peer, chain.slice(-hops));
}

function byRanges(
	peer: string,
	chain: readonly (string | undefined)[],
	isTrusted: (address: string) => boolean,
): string {
	const stranger = chain.findLastIndex((address) => !address || !isTrusted(address));
	return nearestKnown(peer, stranger < 0 ? chain : chain.slice(stranger));
}

/** The farthest address, read from the near end up to the first that cannot be read. */
function nearestKnown(peer: string, chain: readonly (string | undefined)[]): string {
	let known = peer;
	for (const address of chain.toReversed()) {
		if (!address) break;
		known = address;
	}
	return known;
}

function rangeCheck(ranges: readonly string[]): (address: string) => boolean {
	const list = new BlockList();
	for (const range of ranges) {
		const [address = '', prefix] = range.split('/');
		const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
		list.addSubnet(address, prefix === undefined ? (family === 'ipv4' ? 32 : 128) : Number(prefix), family);
	}
	return (address) => list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/** An address without port, brackets, zone or the IPv6 dress of an IPv4 address. */
function bareAddress(text: string): string | undefined {
	const trimmed = text.trim();
	const bare = /^\[([^\]]+)\](:\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(trimmed)?.[1] ?? trimmed;
	const address = bare.replace(/%.*$/, '').toLowerCase();
	if (isIP(address) === 0) return undefined;
	if (isIP(address) === 4) return address;
	const groups = expand(address);
	if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return address;
	const [high = 0, low = 0] = groups.slice(6);
	return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function expand(address: string): number[] {
	const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
	const [a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).slice(1).map(Number);
	const text = dotted
		? `${address.slice(0, dotted.index)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
		: address;
	const [head = '', tail] = text.split('::');
	const parts = (side: string) => (side === '' ? [] : side.split(':').map((group) => Number.parseInt(group, 16)));
	if (tail === undefined) return parts(head);
	const [front, back] = [parts(head), parts(tail)];
	return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}
