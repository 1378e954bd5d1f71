import { expect, test } from 'vitest';
import { securityHeaders } from './headers.ts';

const plain = { formOrigins: [], https: true };

test('the content policy is exactly the one that was decided', () => {
	expect(securityHeaders({ ...plain, formOrigins: ['https://broker.example'] })['Content-Security-Policy']).toBe(
		"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
			"media-src 'self'; connect-src 'self'; form-action 'self' https://broker.example; base-uri 'none'; object-src 'none'; " +
			"frame-ancestors 'none'; require-trusted-types-for 'script'",
	);
});

test('nothing inline, nothing evaluated and nothing from elsewhere is allowed', () => {
	const policy = securityHeaders(plain)['Content-Security-Policy'] ?? '';
	expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
});

test('browsers are told to stay on https only where https is', () => {
	expect(securityHeaders(plain)['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains');
	expect(securityHeaders({ ...plain, https: false })).not.toHaveProperty('Strict-Transport-Security');
});

test('the other headers stand firm', () => {
	expect(securityHeaders(plain)).toMatchObject({
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': expect.stringMatching(/^(?:[a-z-]+=\(\)(?:, |$))+$/),
	});
});

test.each(['https://x.dk/', "https://x.dk; script-src 'unsafe-inline'", 'x.dk', '*', 'https://x.dk https://y.dk'])(
	'refuses %j as an origin to send forms to',
	(origin) => expect(() => securityHeaders({ ...plain, formOrigins: [origin] })).toThrow(RangeError),
);
