import type { ProcessTemplate } from './template.ts';

/** One question sent to every committee, answered by each and put side by side. */
export const manyCommittees: ProcessTemplate = {
	name: 'many-committees',
	drawing: 'townhall',
	questionKind: 'task',
	days: { ready: 7, open: 42, answering: 21 },
	words: {
		da: {
			name: 'Ét spørgsmål til mange udvalg',
			about:
				'Det samme spørgsmål til hvert udvalg og råd. Svarene står ved siden af hinanden, så alle ser, hvem der sagde hvad.',
			gives: [
				'Seks uger, så hvert udvalg når at have det på et møde',
				'Tre temaer at svare efter',
				'Et samlet overblik, som alle udvalg får',
			],
			question: 'Hvordan vil jeres udvalg …?',
			audience: 'Udvalg og råd. Alle andre kan læse med og spørge.',
			promiseWhat: 'Svarene bliver samlet i ét overblik, som hvert udvalg og byrådet får.',
			intro: 'Skriv på vegne af jeres udvalg eller råd. Kort er godt: hvad I gør i dag, hvad I vil, og hvad I mangler.',
		},
		en: {
			name: 'One question to many committees',
			about:
				'The same question to each committee and council. The answers stand side by side, so that everybody sees who said what.',
			gives: [
				'Six weeks, so that each committee can have it at a meeting',
				'Three themes to answer by',
				'One overview that all committees get',
			],
			question: 'How will your committee …?',
			audience: 'Committees and councils. Everybody else can read along and ask.',
			promiseWhat: 'The answers are gathered in one overview that each committee and the city council get.',
			intro:
				'Write on behalf of your committee or council. Short is good: what you do today, what you want, and what you lack.',
		},
	},
	phases: [
		{ kind: 'invitation', title: { da: 'Spørgsmålet er sendt', en: 'The question is sent' }, fromDay: 0, toDay: 0 },
		{ kind: 'contribution', title: { da: 'Udvalgene svarer', en: 'The committees answer' }, fromDay: 0, toDay: 42 },
		{ kind: 'synthesis', title: { da: 'Overblik', en: 'Overview' }, fromDay: 43, toDay: 56 },
		{ kind: 'answers', title: { da: 'Tilbage til udvalgene', en: 'Back to the committees' }, fromDay: 43, toDay: 63 },
	],
	themes: [
		{
			drawing: 'workplace',
			title: { da: 'Det gør vi i dag', en: 'What we do today' },
			lead: { da: 'Det, der allerede er i gang.', en: 'What is already under way.' },
			questions: { da: ['Hvad virker?', 'Hvem er med?'], en: ['What works?', 'Who takes part?'] },
		},
		{
			drawing: 'signpost',
			title: { da: 'Det vil vi', en: 'What we want' },
			lead: { da: 'Det, udvalget kan sige ja til.', en: 'What the committee can say yes to.' },
			questions: { da: ['Hvad kan begynde i år?'], en: ['What can begin this year?'] },
		},
		{
			drawing: 'ramp',
			title: { da: 'Det mangler vi', en: 'What we lack' },
			lead: { da: 'Det, andre skal hjælpe med.', en: 'What others must help with.' },
			questions: { da: ['Hvem skal vi tale med?'], en: ['Whom should we talk to?'] },
		},
	],
};
