import { expect, test } from 'vitest';
import { evaluationNews } from './news-of.ts';

const [evaluation, decision, process, area] = [1, 2, 3, 4].map(
	(last) => `01920000-0000-7000-8000-00000000000${last}`,
) as [string, string, string, string];
const home = { id: process, areaId: area, organisationId: null };

test('those who follow a project, its process or its area hear what was found and what the council chose', () => {
	const at = '2026-11-24T10:00:00.000Z';
	const [measured] = evaluationNews({ evaluation, at }, 'measured', home);
	const [chosen] = evaluationNews({ evaluation, decision, at }, 'decision', home);
	const subjects = [
		['evaluation', evaluation],
		['process', process],
		['area', area],
		['organisation', null],
	];
	expect(measured).toMatchObject({ kind: 'evaluation', matter: evaluation, subjects });
	expect(chosen).toMatchObject({ kind: 'council-decision', matter: decision, about: evaluation, subjects });
	// A second measurement is news of the same project.
	expect(evaluationNews({ evaluation, at: '2027-11-24T10:00:00.000Z' }, 'measured', home)[0]?.dedupe).not.toBe(
		measured?.dedupe,
	);
	expect(evaluationNews({ evaluation, at }, 'decision', home)).toEqual([]);
});
