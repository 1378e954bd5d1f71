import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyRequestIsForeign } from './origin.ts';

const publicOrigin = 'https://deltag.example.dk';
const post = { method: 'POST', origin: publicOrigin, secFetchSite: 'same-origin', publicOrigin };

describe('a request that may change something', () => {
	test('comes from our own pages when the browser says so, by both headers or by one', () => {
		expect(whyRequestIsForeign(post)).toBeUndefined();
		expect(whyRequestIsForeign({ ...post, origin: undefined })).toBeUndefined();
		expect(whyRequestIsForeign({ ...post, secFetchSite: undefined })).toBeUndefined();
	});

	test.each([
		['foreign-origin', { origin: 'https://evil.example' }],
		['foreign-origin', { origin: 'null' }],
		['foreign-origin', { origin: 'http://deltag.example.dk' }],
		['foreign-origin', { origin: 'https://deltag.example.dk.evil.example' }],
		['foreign-origin', { origin: 'https://deltag.example.dk:8443', secFetchSite: undefined }],
		['foreign-site', { secFetchSite: 'cross-site' }],
		['foreign-site', { secFetchSite: 'same-site' }],
		['foreign-site', { secFetchSite: 'none' }],
		['no-origin', { origin: undefined, secFetchSite: undefined }],
	])('is refused as %s with %o', (why, change) => expect(whyRequestIsForeign({ ...post, ...change })).toBe(why));

	test('is never let in unless one header names us and none names another', () => {
		const origins = fc.option(fc.constantFrom(publicOrigin, 'null', '', 'https://evil.example'), { nil: undefined });
		const sites = fc.option(fc.constantFrom('same-origin', 'same-site', 'cross-site', 'none', ''), { nil: undefined });
		fc.assert(
			fc.property(fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'post'), origins, sites, (method, origin, site) => {
				const isOurs = [origin ?? publicOrigin, site ?? 'same-origin'].join() === `${publicOrigin},same-origin`;
				const letIn = whyRequestIsForeign({ method, origin, secFetchSite: site, publicOrigin }) === undefined;
				expect(letIn).toBe(isOurs && !(origin === undefined && site === undefined));
			}),
		);
	});
});

test('reading is free from everywhere', () => {
	for (const method of ['GET', 'HEAD']) {
		expect(whyRequestIsForeign({ ...post, method, origin: 'https://evil.example' })).toBeUndefined();
	}
});
