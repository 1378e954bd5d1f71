import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../platform/clock.ts';
import { states } from '../contributions/index.ts';
import {
	daysToAnswer,
	lastDayToAnswer,
	needsConsent,
	rearrangementState,
	whyAnsweringIsRefused,
	whyGatheringIsRefused,
	whyMergingIsRefused,
	whyMovingIsRefused,
	whyRearrangingIsRefused,
	whyUndoingIsRefused,
} from './rearrangement.ts';

const at = new Date('2026-11-24T09:00:00Z');
const open = { consent: null, answerBy: '2026-12-08', settledAt: null, undoneAt: null } as const;
const piece = {
	id: 'a',
	processId: 'p',
	themeId: 't',
	state: 'received',
	publishedAt: at,
	withdrawnAt: null,
} as const;
const process = { id: 'p', publishedAt: at, concludedAt: null };
const dates = fc.integer({ min: 0, max: 900 }).map((days) => addDays(calendarDate('2026-01-01'), days));

describe('a question to an author', () => {
	test('waits through its last day and is over the day after: no answer is no yes', () => {
		fc.assert(
			fc.property(dates, fc.integer({ min: -40, max: 40 }), (asked, days) => {
				const answerBy = lastDayToAnswer(asked);
				const today = addDays(asked, days);
				const state = rearrangementState({ ...open, answerBy }, today);
				expect(state).toBe(days <= daysToAnswer ? 'waiting' : 'lapsed');
				expect(whyAnsweringIsRefused({ ...open, answerBy }, today)).toBe(
					state === 'waiting' ? undefined : 'question-lapsed',
				);
			}),
		);
	});

	test('is settled once, whatever the day', () => {
		const state = (more: object) => rearrangementState({ ...open, settledAt: at, ...more }, '2027-06-01');
		expect(state({ consent: 'yes' })).toBe('done');
		expect(state({ consent: 'not-needed' })).toBe('done');
		expect(state({ consent: 'no' })).toBe('declined');
		expect(state({})).toBe('called-off');
		expect(state({ consent: 'yes', undoneAt: at })).toBe('undone');
		expect(whyAnsweringIsRefused({ ...open, settledAt: at, consent: 'no' }, '2026-11-25')).toBe('question-gone');
		expect(whyAnsweringIsRefused(undefined, '2026-11-25')).toBe('question-gone');
	});

	test('is asked of everybody but of those whom staff wrote down without knowing them', () => {
		expect(needsConsent({ authorId: 'x', enteredBy: null })).toBe(true);
		expect(needsConsent({ authorId: 'x', enteredBy: 'staff' })).toBe(true);
		expect(needsConsent({ authorId: null, enteredBy: null })).toBe(true);
		expect(needsConsent({ authorId: null, enteredBy: 'staff' })).toBe(false);
	});
});

describe('a proposal', () => {
	test('stays as it is once it is answered, gone, or its process is concluded', () => {
		const refused = states.filter((state) => whyRearrangingIsRefused({ ...piece, state }, process));
		expect(refused).toEqual(['taken-up', 'partly', 'not-taken-up', 'already-so', 'elsewhere']);
		expect(whyRearrangingIsRefused({ ...piece, withdrawnAt: at }, process)).toBe('rearrange-gone');
		expect(whyRearrangingIsRefused(piece, { concludedAt: at })).toBe('rearrange-concluded');
	});

	test('goes on in another public, unanswered one of its own process, never in itself', () => {
		const other = { ...piece, id: 'b' };
		expect(whyMergingIsRefused(piece, other)).toBeUndefined();
		expect(whyMergingIsRefused(piece, piece)).toBe('merge-itself');
		expect(whyMergingIsRefused(piece, { ...other, withdrawnAt: at })).toBe('merge-unknown');
		expect(whyMergingIsRefused(piece, { ...other, processId: 'q' })).toBe('merge-other-process');
		expect(whyMergingIsRefused(piece, { ...other, state: 'partly' })).toBe('merge-answered');
	});

	test('is moved to where it is not, in a process that takes and answers proposals', () => {
		expect(whyMovingIsRefused(piece, process, 't')).toBe('move-nowhere');
		expect(whyMovingIsRefused(piece, process, null)).toBeUndefined();
		expect(whyMovingIsRefused(piece, { ...process, id: 'q' }, 't')).toBeUndefined();
		expect(whyMovingIsRefused(piece, { ...process, id: 'q', publishedAt: null }, null)).toBe('move-closed');
		expect(whyMovingIsRefused(piece, { ...process, id: 'q', concludedAt: at }, null)).toBe('move-closed');
	});

	test('leaves the one that it was merged into until somebody has begun to answer that', () => {
		expect(whyUndoingIsRefused(piece)).toBeUndefined();
		expect(whyUndoingIsRefused({ ...piece, state: 'under-consideration' })).toBe('undo-answered');
		expect(whyUndoingIsRefused({ ...piece, withdrawnAt: at })).toBe('undo-went-on');
		expect(whyUndoingIsRefused(undefined)).toBe('undo-went-on');
		const part = { ...piece, editedAt: null };
		expect(whyGatheringIsRefused([part, part], 0)).toBeUndefined();
		expect(whyGatheringIsRefused([], 0)).toBe('undo-nothing');
		expect(whyGatheringIsRefused([part, { ...part, withdrawnAt: at }], 0)).toBe('undo-went-on');
		expect(whyGatheringIsRefused([part, part], 1)).toBe('undo-built-on');
		expect(whyGatheringIsRefused([part, { ...part, editedAt: at }], 0)).toBe('undo-built-on');
	});
});
