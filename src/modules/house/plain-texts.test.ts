import fc from 'fast-check';
import { expect, test } from 'vitest';
import { robotsText, securityText } from './plain-texts.ts';

test('search engines are asked to leave people’s own pages and all invented content alone', () => {
	expect(robotsText(true)).toBe('User-agent: *\nDisallow: /\n');
	const real = robotsText(false).split('\n');
	expect(real).toContain('Disallow: /kvittering');
	expect(real).toContain('Disallow: /en/kvittering');
	expect(real).not.toContain('Disallow: /');
});

test('the word on where to report a weakness always holds for more than thirty days and less than a year', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }), (now) => {
			const text = securityText({ publicUrl: 'https://samskab.example', email: 'hej@proeveby.example', now });
			const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
			const days = (expires - now.getTime()) / 86_400_000;
			expect(days).toBeGreaterThan(30);
			expect(days).toBeLessThan(365);
		}),
	);
});

test('a municipality that has no e-mail yet still says where to go', () => {
	const text = securityText({ publicUrl: 'https://samskab.example', email: '', now: new Date('2026-11-24') });
	expect(text).toContain('Contact: https://samskab.example/kontakt\n');
	expect(text).not.toContain('mailto');
});
