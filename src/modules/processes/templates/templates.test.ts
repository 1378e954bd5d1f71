import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../../platform/clock.ts';
import { limits, mostParts } from '../limits.ts';
import { ownPhaseKinds } from '../phase-kind.ts';
import { slugOf } from '../process.ts';
import { type ProcessTemplate, phasesFrom } from './template.ts';
import { templateNamed, templates } from './templates.ts';

const languages = ['da', 'en'] as const;

function datesFrom({ days }: ProcessTemplate, later: number) {
	const opensOn = addDays(calendarDate('2026-01-01'), later);
	const closesOn = addDays(opensOn, days.open);
	return { opensOn, closesOn, promiseBy: addDays(closesOn, days.answering) };
}

describe('the templates', () => {
	test('are the seven that were promised, each found by its name', () => {
		expect(templates.map(({ name }) => name)).toEqual([
			'open-process',
			'political-laboratory',
			'theme-day',
			'dialogue-meeting',
			'area-meetings',
			'many-committees',
			'experience-walk',
		]);
		for (const template of templates) expect(templateNamed(template.name)).toBe(template);
		expect(templateNamed('nothing')).toBeUndefined();
	});

	test.each(templates.map((template) => [template.name, template] as const))('%s fits a process', (_name, template) => {
		for (const language of languages) {
			const words = template.words[language];
			expect(words.question.length).toBeLessThanOrEqual(limits.question);
			expect(words.audience.length).toBeLessThanOrEqual(limits.audience);
			expect(words.promiseWhat.length).toBeLessThanOrEqual(limits.promiseWhat);
			expect(words.intro.length).toBeLessThanOrEqual(limits.intro);
			expect(words.gives.length).toBeGreaterThan(0);
			for (const { title } of template.phases) expect(title[language].length).toBeLessThanOrEqual(limits.phaseTitle);
			for (const { title, lead, questions } of template.themes) {
				expect(title[language].length).toBeLessThanOrEqual(limits.themeTitle);
				expect(lead[language].length).toBeLessThanOrEqual(limits.themeLead);
				expect(questions[language].length).toBeGreaterThan(0);
			}
		}
		expect(template.phases.length).toBeLessThanOrEqual(mostParts.phases);
		expect(template.themes.length).toBeLessThanOrEqual(mostParts.themes);
		expect(new Set(template.themes.map(({ title }) => slugOf(title.da))).size).toBe(template.themes.length);
		for (const { kind, fromDay, toDay } of template.phases) {
			expect([...Object.keys(ownPhaseKinds), 'meetings']).toContain(kind);
			expect(toDay ?? fromDay).toBeGreaterThanOrEqual(fromDay);
		}
		const contribution = template.phases.find(({ kind }) => kind === 'contribution');
		expect([contribution?.fromDay, contribution?.toDay]).toEqual([0, template.days.open]);
	});

	test('keep their phases as far apart wherever they begin', () => {
		const days = fc.integer({ min: 0, max: 3_000 });
		fc.assert(
			fc.property(days, days, fc.constantFrom(...templates), (one, other, template) => {
				const [from = [], to = []] = [one, other].map((later) => phasesFrom(template, datesFrom(template, later)));
				for (const [place, phase] of from.entries()) {
					expect(daysBetween(phase.startsOn as never, to[place]?.startsOn as never)).toBe(other - one);
					if (phase.endsOn) expect(phase.endsOn >= phase.startsOn).toBe(true);
				}
			}),
		);
	});
});
