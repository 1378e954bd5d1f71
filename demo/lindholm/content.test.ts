import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Channel, Contribution, Process } from '../types.ts';
import { dateOf, lindholm, lindholmOn } from './index.ts';
import { writeOutDates } from './written-dates.ts';

const { areas, departments, people, organisations, processes, contributions, comments, supports, answers } = lindholm;

const person = new Map(people.map((one) => [one.key, one]));
const contribution = new Map(contributions.map((one) => [one.key, one]));
const comment = new Map(comments.map((one) => [one.key, one]));
const process = new Map(processes.map((one) => [one.key, one]));
const organisation = new Set(organisations.map((one) => one.key));
const department = new Set(departments.map((one) => one.key));
const area = new Set(areas.map((one) => one.key));

const isPublished = (one: Contribution) => one.draft !== true && one.withdrawn === undefined;
const isFinal = (one: Answer) => one.state !== 'under-consideration';
const published = contributions.filter(isPublished);
const within = (key: string) => published.filter((one) => one.process === key);
const processOf = (key: string): Process => {
	const found = process.get(contribution.get(key)?.process ?? '');
	if (!found) throw new Error(`no process for ${key}`);
	return found;
};

/** Words a sentence plus per cent of words longer than six letters. */
function lix(text: string): number {
	const plain = text.replace(/\b(kr|mio|pr|ca|nr)\./g, '$1').replace(/(\d)\.(\d)/g, '$1$2');
	const words = plain.match(/[\p{L}\d]+/gu) ?? [];
	const sentences = plain.match(/[.!?:]+(\s|$)/g) ?? [];
	return (
		words.length / Math.max(1, sentences.length) + (100 * words.filter((word) => word.length > 6).length) / words.length
	);
}

function everyString(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(everyString) : [];
}

describe('the demonstration is as large as promised', () => {
	it('has 90 people: six employees, three councillors and citizens', () => {
		expect(people).toHaveLength(90);
		expect(people.filter((one) => one.staff)).toHaveLength(6);
		expect(people.filter((one) => one.politician)).toHaveLength(3);
		expect(people.filter((one) => one.staff?.role === 'facilitator')).toHaveLength(1);
		expect(people.filter((one) => one.staff?.role === 'administrator')).toHaveLength(1);
		expect(people.filter((one) => one.protectedName).length).toBeGreaterThanOrEqual(2);
	});

	it('lets at least 60 citizens hand something in', () => {
		expect(new Set(published.flatMap((one) => one.by ?? [])).size).toBeGreaterThanOrEqual(60);
	});

	it('has eight neighbourhoods, eight associations and five advisory councils', () => {
		expect(areas).toHaveLength(8);
		expect(organisations.filter((one) => one.kind === 'association')).toHaveLength(8);
		expect(organisations.filter((one) => one.kind === 'advisory-council')).toHaveLength(5);
	});

	it('fills the open process through every channel', () => {
		const pieces = within('support');
		expect(pieces.length).toBeGreaterThanOrEqual(66);
		const channels: Channel[] = ['web', 'desk', 'post', 'email', 'phone', 'meeting', 'video', 'social-media'];
		expect([...new Set(pieces.map((one) => one.channel))].sort()).toEqual([...channels].sort());
		for (const theme of process.get('support')?.themes ?? []) {
			expect(pieces.filter((one) => one.theme === theme.key).length).toBeGreaterThanOrEqual(12);
		}
	});

	it('spreads the support: a few pieces are loved, many have three or fewer', () => {
		const counts = within('support').map((one) => supports.filter((two) => two.contribution === one.key).length);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(220);
		expect(counts.filter((count) => count >= 15).length).toBeGreaterThanOrEqual(3);
		expect(counts.filter((count) => count <= 3).length).toBeGreaterThan(counts.length / 2);
		expect(counts).toContain(0);
	});

	it('has comments for, against and with questions', () => {
		const said = comments.filter((one) => processOf(one.contribution).key === 'support');
		expect(said.length).toBeGreaterThanOrEqual(70);
		for (const stance of ['for', 'against', 'question'] as const) {
			expect(said.filter((one) => one.stance === stance).length).toBeGreaterThanOrEqual(12);
		}
		expect(said.filter((one) => one.by === 'maj-britt').length).toBeGreaterThanOrEqual(3);
	});

	it('answers about half of the open process, with all six outcomes, and keeps two waiting too long', () => {
		const pieces = within('support');
		const answered = new Set(answers.filter(isFinal).map((one) => one.contribution));
		const share = pieces.filter((one) => answered.has(one.key)).length / pieces.length;
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.65);
		const states = answers.filter((one) => pieces.some((two) => two.key === one.contribution)).map((one) => one.state);
		expect(new Set(states).size).toBe(6);
		expect(pieces.filter((one) => (one.promisedBy ?? 0) < 0 && !answered.has(one.key))).toHaveLength(2);
	});

	it('leaves several questions in comments unanswered', () => {
		const replied = new Set([...comments.map((one) => one.replyTo), ...answers.map((one) => one.comment)]);
		const open = comments.filter((one) => one.stance === 'question' && !replied.has(one.key));
		expect(open.length).toBeGreaterThanOrEqual(5);
	});

	it('has just begun the task about benches', () => {
		expect(process.get('benches')?.opensDay).toBe(-2);
		expect(within('benches')).toHaveLength(3);
	});

	it('has concluded the choice about the library with an answer to everybody, two of them late', () => {
		const pieces = within('library');
		expect(pieces).toHaveLength(14);
		expect(supports.filter((one) => processOf(one.contribution).key === 'library').length).toBeGreaterThanOrEqual(40);
		const finals = answers.filter((one) => isFinal(one) && pieces.some((two) => two.key === one.contribution));
		expect(new Set(finals.map((one) => one.contribution)).size).toBe(14);
		const late = finals.filter((one) => one.day > (process.get('library')?.promise.answerBy ?? 0));
		expect(late).toHaveLength(2);
		expect(late.every((one) => one.lateBecause)).toBe(true);
		expect(pieces.filter((one) => one.option === 'kitchen')).toHaveLength(8);
	});

	it('has four things to come', () => {
		expect(lindholm.calendar).toHaveLength(4);
		for (const entry of lindholm.calendar) expect(entry.day).toBeGreaterThan(0);
	});
});

describe('every key refers to something', () => {
	it('uses no key twice', () => {
		for (const list of [
			areas,
			departments,
			people,
			organisations,
			lindholm.associations,
			processes,
			contributions,
			comments,
		]) {
			const keys = list.map((one) => one.key);
			expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
		}
	});

	it('knows each neighbourhood, department and coordinator', () => {
		for (const one of people) {
			expect(area, one.key).toContain(one.area);
			if (one.staff) expect(department, one.key).toContain(one.staff.department);
		}
		for (const one of processes) {
			if (one.organisation) {
				const behind = lindholm.associations.find(({ key }) => key === one.organisation);
				expect([behind?.founder, behind?.verifiedBy]).toEqual([one.coordinator, expect.any(String)]);
			} else {
				expect(person.get(one.coordinator)?.staff, one.key).toBeDefined();
				expect(department).toContain(one.department);
			}
			if (one.area) expect(area).toContain(one.area);
		}
	});

	it('knows who handed in each contribution, for whom, and who typed it', () => {
		for (const one of contributions) {
			const home = processOf(one.key);
			if (home.themes.length > 0)
				expect(
					home.themes.map((theme) => theme.key),
					one.key,
				).toContain(one.theme);
			if (home.options)
				expect(
					home.options.map((option) => option.key),
					one.key,
				).toContain(one.option);
			expect(one.by !== undefined || one.group !== undefined, one.key).toBe(true);
			if (one.by) expect(person.has(one.by), one.key).toBe(true);
			if (one.onBehalfOf && !['relative', 'employee'].includes(one.onBehalfOf))
				expect(organisation, one.key).toContain(one.onBehalfOf);
			if (one.channel !== 'web') expect(person.get(one.enteredBy ?? '')?.staff, one.key).toBeDefined();
		}
	});

	it('knows each comment, support and answer', () => {
		for (const one of comments) {
			expect(contribution.get(one.contribution), one.key).toSatisfy(isPublished);
			expect(person.has(one.by), one.key).toBe(true);
			expect(one.stance !== undefined || one.replyTo !== undefined, one.key).toBe(true);
			if (one.replyTo) expect(comment.get(one.replyTo)?.contribution, one.key).toBe(one.contribution);
			if (one.channel !== 'web') expect(person.get(one.enteredBy ?? '')?.staff, one.key).toBeDefined();
		}
		for (const one of supports) {
			expect(contribution.get(one.contribution), one.contribution).toSatisfy(isPublished);
			expect(person.get(one.by)?.signIn, one.by).not.toBe('none');
		}
		for (const one of answers) {
			const home = one.contribution ? processOf(one.contribution) : undefined;
			if (home?.organisation) expect(one.by, one.heading).toBe(home.coordinator);
			else expect(person.get(one.by)?.staff, one.heading).toBeDefined();
			expect((one.contribution === undefined) !== (one.comment === undefined), one.heading).toBe(true);
			if (one.contribution) expect(contribution.get(one.contribution), one.heading).toSatisfy(isPublished);
			if (one.comment) expect(comment.has(one.comment), one.heading).toBe(true);
			expect(one.state === 'elsewhere', one.heading).toBe(one.elsewhereTo !== undefined);
		}
	});

	it('says every list in English too', () => {
		for (const { en, ...da } of processes) {
			expect(en.alreadyDecided).toHaveLength(da.alreadyDecided.length);
			expect(en.openForYou).toHaveLength(da.openForYou.length);
			expect(en.steps).toHaveLength(da.promise.steps.length);
			expect(en.phases).toHaveLength(da.phases.length);
			expect(Object.keys(en.themes)).toEqual(da.themes.map((theme) => theme.key));
			for (const theme of da.themes) expect(en.themes[theme.key]?.questions).toHaveLength(theme.questions.length);
			expect(Object.keys(en.options ?? {})).toEqual((da.options ?? []).map((option) => option.key));
			expect(en.videoTitle !== undefined).toBe(da.video !== undefined);
			if (da.outcome) expect(da.outcome.en.effects).toHaveLength(da.outcome.effects.length);
		}
	});
});

describe('people are invented and treated as the rules say', () => {
	const refused = new Set(
		readFileSync(new URL('../../tests/support/names.sha256', import.meta.url), 'utf8').split(/\s+/),
	);
	const isRefused = (name: string) =>
		refused.has(createHash('sha256').update(name.toLowerCase(), 'utf8').digest('hex'));

	it('says no name on the list of refused names, in any text', () => {
		expect(refused.size).toBeGreaterThan(30);
		const hits = everyString(lindholm).flatMap((text) => {
			const words = text.match(/[\p{L}.'-]+/gu) ?? [];
			return words.flatMap((_, at) =>
				[2, 3, 4].map((length) => words.slice(at, at + length).join(' ')).filter((run) => isRefused(run)),
			);
		});
		expect(hits).toEqual([]);
	});

	it('gives nobody a birth number that a person could have', () => {
		const numbers = people.flatMap((one) => one.cpr ?? []);
		expect(new Set(numbers).size).toBe(numbers.length);
		for (const number of numbers) {
			expect(number).toMatch(/^\d{10}$/);
			expect(Number(number.slice(0, 2))).toBeGreaterThan(60);
		}
	});

	it('lets only addresses under .example and telephones of noughts appear', () => {
		for (const text of everyString(lindholm)) {
			for (const host of text.match(/(?<=@|https:\/\/)[\w.-]+/g) ?? []) expect(host).toMatch(/\.example$/);
			for (const phone of text.match(/\b\d\d \d\d \d\d \d\d\b/g) ?? []) expect(phone).toMatch(/^00 00 00 0\d$/);
		}
	});

	it('shows protected persons by pseudonym only, and a pseudonym only to those who have one', () => {
		for (const one of [...contributions, ...comments]) {
			const author = person.get(one.by ?? '');
			if (author?.protectedName) expect(one.showAs, one.key).toBe('pseudonym');
			if (one.showAs === 'pseudonym') expect(author?.pseudonym, one.key).toBeDefined();
		}
	});

	it('counts each supporter once, and nobody supports a piece of their own', () => {
		const pairs = supports.map((one) => `${one.contribution} ${one.by}`);
		expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
		for (const one of supports) expect(contribution.get(one.contribution)?.by).not.toBe(one.by);
	});

	it('lets nobody hand in below the level that the process asks for', () => {
		for (const one of contributions) {
			if (one.by) expect(one.level, one.key).toBeGreaterThanOrEqual(processOf(one.key).levels.propose);
			if (one.by && one.level === 3) expect(person.get(one.by)?.signIn, one.key).toBe('mitid');
			if (!one.by) expect(one.level, one.key).toBe(0);
		}
	});
});

describe('the days hang together', () => {
	it('opens, closes, promises and decides in that order', () => {
		for (const one of processes) {
			expect(one.opensDay).toBeLessThan(one.closesDay);
			expect(one.closesDay).toBeLessThan(one.promise.answerBy);
			expect(one.phases.length).toBeLessThanOrEqual(6);
			for (const phase of one.phases) expect(phase.toDay ?? phase.fromDay).toBeGreaterThanOrEqual(phase.fromDay);
			expect(one.state).toBe(one.closesDay < 0 ? 'concluded' : 'open');
		}
	});

	it('hands in and supports while the process is open, and never tomorrow', () => {
		for (const one of contributions) {
			const home = processOf(one.key);
			expect(one.day, one.key).toBeGreaterThanOrEqual(home.opensDay);
			expect(one.day, one.key).toBeLessThanOrEqual(Math.min(0, home.closesDay));
			expect(one.hour).toBeLessThan(24);
			if (one.withdrawn) expect(one.withdrawn.day).toBeGreaterThanOrEqual(one.day);
		}
		for (const one of supports) {
			expect(one.day, one.contribution).toBeGreaterThanOrEqual(contribution.get(one.contribution)?.day ?? 1);
			expect(one.day, one.contribution).toBeLessThanOrEqual(Math.min(0, processOf(one.contribution).closesDay));
		}
	});

	it('comments after the contribution, and replies after the comment', () => {
		const hours = (one: { day: number; hour: number }) => one.day * 24 + one.hour;
		for (const one of comments) {
			const before = one.replyTo ? comment.get(one.replyTo) : contribution.get(one.contribution);
			expect(hours(one), one.key).toBeGreaterThan(before ? hours(before) : Number.POSITIVE_INFINITY);
			expect(one.day, one.key).toBeLessThanOrEqual(Math.min(0, processOf(one.contribution).closesDay));
		}
	});

	it('answers after the contribution, and says the last word last', () => {
		for (const one of answers) {
			const about = one.contribution ? contribution.get(one.contribution) : comment.get(one.comment ?? '');
			expect(one.day, one.heading).toBeGreaterThan(about?.day ?? 1);
			expect(one.day, one.heading).toBeLessThanOrEqual(0);
			if (isFinal(one) && one.contribution) {
				const others = answers.filter((two) => two !== one && two.contribution === one.contribution);
				for (const two of others) expect(two.day < one.day && !isFinal(two), one.heading).toBe(true);
			}
		}
	});

	it('promises nothing in an answer that is already past', () => {
		for (const one of answers) {
			const days = [...`${one.heading} ${one.text}`.matchAll(/\{\w+:(-?\d+)\}/g)].map((hit) => Number(hit[1]));
			for (const day of days) expect(day, one.heading).toBeGreaterThan(0);
		}
	});
});

describe('dates are written out in words', () => {
	it('reads as a Dane would say it', () => {
		expect(writeOutDates('fra {date:3}', '2026-11-23')).toBe('fra 26. november');
		expect(writeOutDates('fra {date:60}', '2026-11-23')).toBe('fra 22. januar 2027');
		expect(writeOutDates('byrådet ser på det {month:60}', '2026-11-23')).toBe('byrådet ser på det i januar 2027');
		expect(writeOutDates('from {date:3}', '2026-11-23', 'en')).toBe('from 26 November');
	});

	it('leaves no brace in any text but the templates of answers, whatever the load day', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
				(date) => {
					const { staffDay, ...rest } = lindholmOn(date.toISOString().slice(0, 10));
					const loaded = { ...rest, staffDay: { ...staffDay, templates: [] } };
					return everyString(loaded).every((text) => !/[{}]/.test(text));
				},
			),
			{ numRuns: 30 },
		);
	});

	it('counts days as the calendar does, back and forth', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: -500, max: 500 }), (from, days) => {
				const start = dateOf('2020-01-01', from);
				const there = dateOf(start, days);
				expect((Date.parse(there) - Date.parse(start)) / 86_400_000).toBe(days);
				expect(dateOf(there, -days)).toBe(start);
			}),
		);
	});
});

describe('the Danish is plain', () => {
	it('says deltager and medborger', () => {
		expect(everyString(lindholm).filter((text) => /frivillig/i.test(text))).toEqual([]);
	});

	it('keeps the texts of the municipality under LIX 45', () => {
		const loaded = lindholmOn('2026-11-23');
		const ofStaff = (key: string) => person.get(key)?.staff !== undefined;
		const danish = loaded.processes.map(({ en: _en, outcome, ...rest }) => {
			const { en: _outcomeEn, ...result } = outcome ?? { en: {} };
			return { ...rest, outcome: result };
		});
		const texts = [
			loaded.municipality.intro,
			...everyString(danish),
			...organisations.map((one) => one.about),
			...lindholm.associations.map((one) => one.about),
			...loaded.answers.flatMap((one) => [`${one.heading}. ${one.text}`, one.lateBecause ?? '']),
			...comments.filter((one) => ofStaff(one.by)).map((one) => one.text),
		].filter((text) => text.split(/\s+/).length >= 12);
		expect(texts.length).toBeGreaterThan(100);
		const hard = texts.map((text) => ({ text, lix: Math.round(lix(text)) })).filter((one) => one.lix >= 45);
		expect(hard).toEqual([]);
	});

	it('sees that a long and heavy sentence is hard to read', () => {
		expect(lix('Hun bor her. Hun har en hund.')).toBeLessThan(10);
		expect(
			lix('Kommunalbestyrelsens sagsfremstilling forudsætter udvalgsbehandling vedrørende serviceniveauet.'),
		).toBeGreaterThan(60);
	});
});
