import { describe, expect, test } from 'vitest';
import type { PublicMeeting } from './meeting.ts';
import {
	mustBeTold,
	whyCancellingIsRefused,
	whyPlanIsRefused,
	whyPublishingIsRefused,
	whySigningUpIsRefused,
} from './planning.ts';

const now = new Date('2026-11-24T09:00:00Z');
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const meeting = {
	publishedAt: now,
	cancelledAt: null,
	startsAt: hour(1),
	endsAt: hour(3),
	takesSignUps: true,
	places: 10,
	facilitatorName: 'Prøve Leder',
	noStake: 'Jeg bor et andet sted.',
	quietVoices: 'Alle skriver, før nogen taler.',
	place: 'Biblioteket',
	address: 'Torvet 1',
	link: '',
	phone: '',
} as unknown as PublicMeeting;

describe('planning a meeting', () => {
	test('asks for a place, and online for a link or a telephone number', () => {
		const ways = { place: '', link: '', phone: '' };
		expect(whyPlanIsRefused({ ...ways, form: 'coffee' })?.refusal).toBe('place-missing');
		expect(whyPlanIsRefused({ ...ways, form: 'coffee', place: 'Torvet' })).toBeUndefined();
		expect(whyPlanIsRefused({ ...ways, form: 'digital', place: 'Torvet' })?.refusal).toBe('way-in-missing');
		expect(whyPlanIsRefused({ ...ways, form: 'digital', phone: '00 00 00 00' })).toBeUndefined();
	});

	test('is public only with a facilitator, their statement, and words on how quiet voices are heard', () => {
		expect(whyPublishingIsRefused(meeting, { publishedAt: now })).toEqual([]);
		const bare = { ...meeting, facilitatorName: '', noStake: '', quietVoices: '' };
		expect(whyPublishingIsRefused(bare, { publishedAt: null }).map(({ refusal }) => refusal)).toEqual([
			'process-still-a-draft',
			'facilitator-missing',
			'no-stake-missing',
			'quiet-voices-missing',
		]);
	});
});

describe('cancelling', () => {
	test.each([
		['a draft', { publishedAt: null }, 'meeting-not-public'],
		['one that is cancelled', { cancelledAt: now }, 'already-cancelled'],
		['one that is held', { endsAt: now }, 'already-held'],
	])('is refused for %s', (_, change, refusal) => {
		expect(whyCancellingIsRefused({ ...meeting, ...change } as PublicMeeting, now)).toBe(refusal);
	});

	test('is possible until it is over', () => {
		expect(whyCancellingIsRefused(meeting, hour(2))).toBeUndefined();
	});
});

describe('signing up', () => {
	test.each([
		['a draft', { publishedAt: null }, 'meeting-not-public'],
		['a cancelled meeting', { cancelledAt: now }, 'meeting-cancelled'],
		['one where people just come', { takesSignUps: false }, 'no-sign-up'],
		['one with fewer places than they are', { places: 2 }, 'party-too-large'],
	])('is refused for %s', (_, change, refusal) => {
		expect(whySigningUpIsRefused({ ...meeting, ...change } as PublicMeeting, 3, now, false)).toBe(refusal);
	});

	test('ends when the meeting begins; staff go on until it ends', () => {
		expect(whySigningUpIsRefused(meeting, 1, hour(0.9), false)).toBeUndefined();
		expect(whySigningUpIsRefused(meeting, 1, hour(1), false)).toBe('meeting-over');
		expect(whySigningUpIsRefused(meeting, 1, hour(2), true)).toBeUndefined();
		expect(whySigningUpIsRefused(meeting, 1, hour(3), true)).toBe('meeting-over');
	});
});

describe('those who come', () => {
	test('are told of another hour and another place, not of a better title', () => {
		expect(mustBeTold(meeting, { ...meeting, title: 'Nyt' })).toBe(false);
		expect(mustBeTold(meeting, { ...meeting, endsAt: hour(4) })).toBe(true);
		expect(mustBeTold(meeting, { ...meeting, place: 'Rådhuset' })).toBe(true);
	});
});
