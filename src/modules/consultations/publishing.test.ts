import { expect, test } from 'vitest';
import { whyPublishingIsRefused } from './publishing.ts';

const ready = {
	publishedAt: null,
	kind: 'local-plan',
	opensOn: '2026-12-01',
	closesOn: '2026-12-29',
	shortReason: '',
} as const;
const process = { publishedAt: new Date(0) };
const refusals = (more: object, paragraphs = 3, shown = process, today = '2026-11-27') =>
	whyPublishingIsRefused({ ...ready, ...more }, shown as never, { paragraphs }, today).map(({ refusal }) => refusal);

test('a consultation is shown when it has material, days to come and a process that everybody sees', () => {
	expect(refusals({})).toEqual([]);
	expect(refusals({}, 0)).toEqual(['material-missing']);
	expect(refusals({}, 3, { publishedAt: null } as never)).toEqual(['process-still-a-draft']);
	expect(refusals({}, 3, process, '2026-12-02')).toEqual(['opens-in-the-past']);
	expect(refusals({ publishedAt: new Date(0) })).toEqual(['already-public']);
});

test('one that is shorter than the law asks must say why', () => {
	expect(refusals({ closesOn: '2026-12-28' })).toEqual(['short-reason-missing']);
	expect(refusals({ closesOn: '2026-12-28', shortReason: 'Planen er en rettelse.' })).toEqual([]);
	expect(refusals({ closesOn: '2026-12-02', kind: 'other' })).toEqual([]);
});
