import { describe, expect, test } from 'vitest';
import { isAwaited, isNews, needsReason, whyRecordingIsRefused } from './council-decision.ts';
import { limits } from './limits.ts';

const project = { startsOn: '2026-01-10' };
const sent = { sentAt: new Date('2026-10-01T10:00:00Z') };
const wish = { decidedOn: '2026-11-20', reason: '', seen: 0 };
const today = '2026-11-24';

describe('what the council chose', () => {
	test('is recorded of a case that it has, on a day that has come and while the project was there', () => {
		const why = (more: Partial<typeof wish> = {}, councilCase: typeof sent | undefined = sent) =>
			whyRecordingIsRefused(project, councilCase, [], { ...wish, ...more }, today);
		expect(why()).toBeUndefined();
		expect(why({ decidedOn: today })).toBeUndefined();
		expect(whyRecordingIsRefused(project, undefined, [], wish, today)).toEqual({ refusal: 'not-sent' });
		expect(whyRecordingIsRefused(project, { sentAt: null }, [], wish, today)).toEqual({ refusal: 'not-sent' });
		expect(why({ decidedOn: '2026-11-25' })).toEqual({ refusal: 'date-in-future', field: 'decidedOn' });
		expect(why({ decidedOn: '2026-01-10' })).toBeUndefined();
		expect(why({ decidedOn: '2026-01-09' })).toEqual({ refusal: 'date-before-start', field: 'decidedOn' });
	});

	test('is said again only with the reason, but for what was put off', () => {
		const again = (choice: 'extend' | 'postponed', reason = '', seen = 1) =>
			whyRecordingIsRefused(project, sent, [{ choice }], { ...wish, reason, seen }, today);
		expect(again('extend')).toEqual({ refusal: 'change-reason-missing', field: 'reason' });
		expect(again('extend', 'Byrådet har besluttet igen.')).toBeUndefined();
		expect(again('postponed')).toBeUndefined();
		expect(needsReason([{ choice: 'extend' }, { choice: 'postponed' }])).toBe(false);
		expect(needsReason([{ choice: 'postponed' }, { choice: 'extend' }])).toBe(true);
		expect(again('extend', 'Fordi.', 0)).toEqual({ refusal: 'decided-meanwhile' });
		const many = Array.from({ length: limits.decisions }, () => ({ choice: 'extend' as const }));
		const last = { ...wish, reason: 'Fordi.', seen: many.length };
		expect(whyRecordingIsRefused(project, sent, many, last, today)).toEqual({ refusal: 'too-many-decisions' });
		expect(
			whyRecordingIsRefused(project, sent, many.slice(1), { ...last, seen: many.length - 1 }, today),
		).toBeUndefined();
	});

	test('is told to people when it is another choice or another day, not when a word was mended', () => {
		const first = { choice: 'extend', decidedOn: '2026-11-20' } as const;
		expect(isNews(first, [])).toBe(true);
		expect(isNews(first, [first])).toBe(false);
		expect(isNews({ ...first, choice: 'stop' }, [first])).toBe(true);
		expect(isNews({ ...first, decidedOn: '2026-11-21' }, [first])).toBe(true);
		expect(isNews(first, [first, { ...first, choice: 'stop' }])).toBe(true);
	});

	test('is waited for from when the council has the case until it has chosen', () => {
		expect(isAwaited({ sentAt: null }, undefined)).toBe(false);
		expect(isAwaited(sent, undefined)).toBe(true);
		expect(isAwaited(sent, { choice: 'postponed' })).toBe(true);
		expect(isAwaited(sent, { choice: 'stop' })).toBe(false);
	});
});
