import { expect, test } from 'vitest';
import { type DatedProcess, datedDays } from './dated-days.ts';

const words = {
	opens: (title: string) => `${title} åbner`,
	closes: (title: string) => `${title} lukker`,
	promise: (title: string) => `${title}: svar til alle`,
	phase: (title: string, phase: string) => `${title}: ${phase}`,
};

const phase = (id: string, startsOn: string) => ({
	...{ id, startsOn, endsOn: null, processId: 'p', kind: 'decision', title: `Fase ${id}`, position: 1 },
});

const dated = (parts: Partial<DatedProcess['parts']> = {}): DatedProcess => ({
	process: {
		id: 'p',
		slug: 'stier',
		title: 'Stier',
		question: 'Hvor går du?',
		opensOn: '2026-10-01',
		closesOn: '2026-12-15',
		promiseBy: '2027-02-12',
		publishedAt: new Date('2026-09-20T08:00:00Z'),
	},
	parts: { phases: [], extensions: [], ...parts },
});

const days = (parts: Partial<DatedProcess['parts']> = {}) => datedDays(dated(parts), words, 'https://lindholm.example');

test('a process opens, closes and answers on its days', () => {
	expect(days().map(({ title, when }) => [title, 'on' in when && when.on])).toEqual([
		['Stier åbner', '2026-10-01'],
		['Stier lukker', '2026-12-15'],
		['Stier: svar til alle', '2027-02-12'],
	]);
});

test('a phase has a day of its own, but not on a day that is told already', () => {
	const titles = days({ phases: [phase('1', '2026-10-01'), phase('2', '2027-03-01')] }).map(({ title }) => title);
	expect(titles).toEqual(['Stier åbner', 'Stier lukker', 'Stier: svar til alle', 'Stier: Fase 2']);
});

test('an extension keeps the names of the days and says that they were changed', () => {
	const extension = {
		closedOn: '2026-12-01',
		closesOn: '2026-12-15',
		promisedBy: '2027-02-01',
		promiseBy: '2027-02-12',
		reason: 'Julen kom i vejen.',
		extendedAt: new Date('2026-11-20T08:00:00Z'),
	};
	const [before, after] = [days(), days({ extensions: [extension] })];
	expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
	expect(after.map(({ revision, changedAt }) => [revision, changedAt])).toEqual(
		after.map(() => [1, extension.extendedAt]),
	);
});
