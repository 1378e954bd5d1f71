import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { system, visitor } from '../../../platform/actor.ts';
import { contextFor } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { writeMail } from '../../../platform/mail/outbox.ts';
import type { WrittenMail } from '../../../platform/mail/read-mails.ts';
import { NotFound } from '../../../platform/outcome.ts';
import { type AnyRead, see } from '../../../platform/read.ts';
import { mailboxRead, mailRead } from './mailbox.ts';

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
	for (let number = 1; number <= 45; number++) {
		house.setNow(new Date(Date.UTC(2026, 10, 24, 9, Math.floor(number / 3))));
		const mail = { subject: `Mail ${number}`, text: 'Hej', html: '<script>alert(1)</script>' };
		await writeMail(house.context(system), { ...mail, dedupe: `news:${number}`, to: 'a@example.dk' });
	}
});
afterAll(() => house.drop());

const asked = (read: AnyRead, input: object, demo: boolean) =>
	see(contextFor({ ...house.runtime, demo }, visitor), read, input);

async function seen<Facts>(read: AnyRead, input: object): Promise<Facts> {
	const answer = await asked(read, input, true);
	if (answer.kind !== 'seen') throw new Error(answer.kind);
	return answer.facts as Facts;
}

test('the mailbox shows every mail once, newest first, a page at a time', async () => {
	const subjects: string[] = [];
	let efter: string | undefined;
	let pages = 0;
	do {
		const page = await seen<{ items: WrittenMail[]; next?: string }>(mailboxRead, efter ? { efter } : {});
		subjects.push(...page.items.map((mail) => mail.subject));
		efter = page.next;
		pages++;
	} while (efter);
	expect(pages).toBe(3);
	expect(subjects).toEqual(Array.from({ length: 45 }, (_, index) => `Mail ${45 - index}`));
});

test('one mail is read by its id, and its HTML is not among what is read', async () => {
	const { rows } = await house.pool.query("select id from mail where dedupe = 'news:7'");
	const mail = await seen<WrittenMail>(mailRead, { id: rows[0].id });
	expect(mail).toMatchObject({ subject: 'Mail 7', to: 'a@example.dk', text: 'Hej', state: 'waiting' });
	expect(JSON.stringify(mail)).not.toContain('script');
});

test('outside a demonstration there is no mailbox', async () => {
	const { rows } = await house.pool.query('select id from mail limit 1');
	await expect(asked(mailboxRead, {}, false)).rejects.toThrow(NotFound);
	await expect(asked(mailRead, { id: rows[0].id }, false)).rejects.toThrow(NotFound);
	await expect(asked(mailRead, { id: newId() }, true)).rejects.toThrow(NotFound);
	await expect(asked(mailRead, { id: '../etc' }, true)).rejects.toThrow(NotFound);
});
