import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressPrefix, createArrivalReader, createPrefixNamer } from './client-address.ts';

const arrival = { peer: '10.0.0.9', forwardedFor: undefined, forwardedProto: undefined, encrypted: false };
const addresses = fc.oneof(fc.ipV4(), fc.ipV6());

describe('who asks', () => {
	test('is the other end of the connection where no proxy is believed, whatever is claimed', () => {
		const read = createArrivalReader({ kind: 'none' });
		fc.assert(
			fc.property(fc.string(), fc.string(), (forwardedFor, forwardedProto) => {
				expect(read({ ...arrival, forwardedFor, forwardedProto })).toEqual({ address: '10.0.0.9', https: false });
			}),
		);
	});

	test('cannot be forged through believed proxies: what the asker writes never counts', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(addresses, fc.string())),
				fc.ipV4(),
				fc.integer({ min: 1, max: 4 }),
				(forged, real, hops) => {
					const proxies = Array.from({ length: hops - 1 }, (_, n) => `10.0.0.${n + 1}`);
					const forwardedFor = [...forged, real, ...proxies].join(', ');
					expect(createArrivalReader({ kind: 'hops', hops })({ ...arrival, forwardedFor }).address).toBe(real);
					if (real.startsWith('10.')) return;
					const byRange = createArrivalReader({ kind: 'ranges', ranges: ['10.0.0.0/8'] });
					expect(byRange({ ...arrival, forwardedFor }).address).toBe(real);
				},
			),
		);
	});

	test('is the peer when the peer is none of the named proxies', () => {
		const read = createArrivalReader({ kind: 'ranges', ranges: ['192.168.0.0/16', '::1'] });
		const claim = { forwardedFor: '1.2.3.4', forwardedProto: 'https' };
		expect(read({ ...arrival, ...claim })).toEqual({ address: '10.0.0.9', https: false });
		expect(read({ ...arrival, ...claim, peer: '::1' })).toEqual({ address: '1.2.3.4', https: true });
		expect(read({ ...arrival, ...claim, peer: '::ffff:192.168.1.1' }).address).toBe('1.2.3.4');
	});

	test('is the nearest that can be read when the rest is nonsense or missing', () => {
		const read = createArrivalReader({ kind: 'hops', hops: 2 });
		expect(read(arrival).address).toBe('10.0.0.9');
		expect(read({ ...arrival, forwardedFor: 'unknown, 10.0.0.8' }).address).toBe('10.0.0.8');
		expect(read({ ...arrival, forwardedFor: '5.6.7.8:4711, 10.0.0.8' }).address).toBe('5.6.7.8');
		expect(read({ ...arrival, forwardedFor: '[2001:db8::1]:80, 10.0.0.8' }).address).toBe('2001:db8::1');
		expect(read({ ...arrival, peer: undefined }).address).toBe('0.0.0.0');
	});

	test('asked over https when the nearest believed proxy says so', () => {
		const read = createArrivalReader({ kind: 'hops', hops: 1 });
		expect(read({ ...arrival, forwardedProto: 'https' }).https).toBe(true);
		expect(read({ ...arrival, forwardedProto: 'https, http' }).https).toBe(false);
		expect(read({ ...arrival, encrypted: true }).https).toBe(true);
	});
});

describe('the network of an address', () => {
	test.each([
		['203.0.113.77', '203.0.113.0/24'],
		['::ffff:203.0.113.77', '203.0.113.0/24'],
		['2001:db8:12:3456::1', '2001:db8:12::/48'],
		['2001:0DB8:0012::', '2001:db8:12::/48'],
		['fe80::1%eth0', 'fe80:0:0::/48'],
		['::1', '0:0:0::/48'],
		['nonsense', 'unknown'],
	])('of %s is %s', (address, prefix) => expect(addressPrefix(address)).toBe(prefix));

	test('is the same for all of a network and another for another', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), fc.nat(0xffff), (groups, other) => {
				fc.pre(groups.slice(0, 5).some((group) => group !== 0));
				const text = (list: number[]) => list.map((group) => group.toString(16)).join(':');
				expect(addressPrefix(text(groups))).toBe(addressPrefix(text(groups.with(3, other).with(7, other))));
				if (groups[2] !== other)
					expect(addressPrefix(text(groups))).not.toBe(addressPrefix(text(groups.with(2, other))));
			}),
		);
	});

	test('is named so that the name tells nothing and is another one tomorrow', () => {
		let now = new Date('2026-11-23T10:00:00Z');
		const name = createPrefixNamer(() => now);
		const first = name('203.0.113.77');
		expect(name('203.0.113.5')).toBe(first);
		expect(name('203.0.114.5')).not.toBe(first);
		expect(createPrefixNamer(() => now)('203.0.113.77')).not.toBe(first);
		now = new Date('2026-11-24T10:00:00Z');
		expect(name('203.0.113.77')).not.toBe(first);
		expect(first).toMatch(/^[\w-]{22}$/);
	});
});
