import { afterAll, beforeAll, expect, test } from 'vitest';
import { personActor, type TestRuntime, testRuntime } from '../../../../tests/support/runtime.ts';
import { newId } from '../../../platform/identifiers.ts';
import { perform } from '../../../platform/perform.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

let house: TestRuntime;
beforeAll(async () => {
	house = await testRuntime();
});
afterAll(() => house.drop());

test('a proposal that is taken back takes its pictures along', async () => {
	const actor = await personActor(house);
	const [process, proposal, file] = [newId(), newId(), newId()];
	await house.pool.query(
		`insert into participation_process (id, slug, title, question, question_kind, audience, already_decided, promise_what, promise_who, promise_by, opens_on, closes_on, contact, preview_secret, created_at, published_at)
		 values ($1, 'by', 't', 'q', 'ideas', 'a', 'd', 'w', 'w', '2027-01-01', '2026-01-01', '2026-12-01', 'c', 'p', now(), now())`,
		[process],
	);
	const { rows } = await house.pool.query(
		`insert into contribution (id, kind, process, title, text, channel, happened_on, author, author_level, needs_answer, created_at, published_at)
		 values ($1, 'proposal', $2, 't', 't', 'web', '2026-11-01', $3, 1, true, now(), now()) returning number`,
		[proposal, process, actor.personId],
	);
	await house.pool.query(
		`insert into stored_file (id, content_type, width, height, widths, byte_count, staged_at, staged_by, kept_at) values ($1, 'image/webp', 4, 4, '{4}', 4, now(), 'x', now())`,
		[file],
	);
	await house.pool.query("insert into proposal_picture (proposal, file, alt, position) values ($1, $2, 'En bænk', 0)", [
		proposal,
		file,
	]);
	expect(await perform(house.context(actor), withdrawProposal, { number: rows[0].number })).toMatchObject({
		kind: 'done',
	});
	const { rows: kept } = await house.pool.query('select 1 from stored_file where id = $1 and kept_at is not null', [
		file,
	]);
	expect(kept).toEqual([]);
});
