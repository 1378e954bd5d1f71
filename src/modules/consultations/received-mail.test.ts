import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, type MailBox } from '../../platform/mail/in/receive-mail.ts';
import {
	mailboxAddress,
	mailboxKey,
	mailboxWord,
	mailState,
	takesMails,
	whySettlingIsRefused,
} from './received-mail.ts';

const slugs = fc
	.array(fc.stringMatching(/^[a-z0-9]{1,30}$/), { minLength: 1, maxLength: 8 })
	.map((words) => words.join('-').slice(0, 80).replace(/-$/, ''));
const ids = fc.uuid({ version: 7 });

describe('the address of a consultation', () => {
	test('is one that mail servers take, and leads back to its key', () => {
		const box = { word: mailboxWord } as MailBox;
		fc.assert(
			fc.property(slugs, ids, (slug, id) => {
				const key = mailboxKey({ slug, id });
				const address = mailboxAddress(key, 'Post.Lyngaa.example');
				expect(address.indexOf('@')).toBeLessThanOrEqual(64);
				expect(key).toMatch(/^[a-z0-9][a-z0-9-]*$/);
				expect(boxOf(address.toUpperCase(), { domain: 'post.lyngaa.example', boxes: [box] })).toEqual({
					box,
					token: key,
				});
				expect(boxOf(address, { domain: 'andre.example', boxes: [box] })).toBeUndefined();
			}),
		);
	});

	test('tells two with the same beginning apart', () => {
		fc.assert(
			fc.property(slugs, ids, ids, (slug, one, other) => {
				fc.pre(one.slice(-5) !== other.slice(-5));
				const long = `${slug}-${'x'.repeat(60)}`.slice(0, 80);
				expect(mailboxKey({ slug: long, id: one })).not.toBe(mailboxKey({ slug: long, id: other }));
			}),
		);
	});
});

const dates = { publishedAt: new Date(0), closedAt: null, opensOn: '2026-10-05', closesOn: '2026-11-02' };

test('mails are taken from the first day and late ones until the consultation is closed', () => {
	const takes = (day: string, more = {}) => takesMails({ ...dates, ...more }, day);
	expect(['2026-10-04', '2026-10-05', '2026-11-02', '2026-11-20'].map((day) => takes(day))).toEqual([
		false,
		true,
		true,
		true,
	]);
	expect(takes('2026-10-20', { publishedAt: null })).toBe(false);
	expect(takes('2026-11-20', { closedAt: new Date(0) })).toBe(false);
});

test('a mail that was set aside can be taken in, one that was taken in is settled', () => {
	const at = new Date(0);
	const aside = { takenInAt: null, setAsideAt: at };
	expect([mailState(aside), mailState({ takenInAt: at, setAsideAt: null })]).toEqual(['set-aside', 'taken-in']);
	expect(whySettlingIsRefused(aside, dates)).toBeUndefined();
	expect(whySettlingIsRefused({ takenInAt: at, setAsideAt: null }, dates)).toBe('mail-taken-in');
	expect(whySettlingIsRefused(aside, { closedAt: at })).toBe('consultation-closed');
});
