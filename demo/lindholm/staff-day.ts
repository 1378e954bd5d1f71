import type { StaffDay } from '../types.ts';

/** What lies on the desks of Lindholm: who has what in hand, what colleagues noted, what people flagged, and common answers. */
export const staffDay: StaffDay = {
	templates: [
		{
			by: 'maj-britt',
			department: 'social',
			title: 'Vi læser det sammen med de andre',
			state: 'partly',
			heading: 'Delvist: det kommer med, når planen bliver skrevet',
			text: 'Kære {navn}. Tak for »{overskrift}«. Det ligger nu ved siden af det, andre har skrevet om det samme. Udvalget får det hele at se. Vi kan ikke love, at alt bliver til noget. Senest {løfte} kan du læse her, hvad der kom med, og hvorfor resten ikke gjorde.',
			day: -20,
		},
		{
			by: 'henrik',
			title: 'Det hører til hos regionen',
			state: 'elsewhere',
			elsewhereTo: 'Regionen',
			heading: 'Vi har sendt det videre til regionen',
			text: 'Kære {navn}. Det er regionen, der bestemmer over det, du skriver om i »{overskrift}«. Vi har sendt det til dem i dag og bedt dem svare dig. Hører du ikke noget inden {løfte}, så ring til os.',
			day: -18,
		},
		{
			by: 'troels',
			department: 'streets',
			title: 'Bænken er med på listen',
			state: 'taken-up',
			heading: 'Ja, vi ser på stedet, når frosten er af jorden',
			text: 'Kære {navn}. Dit sted er med på listen til de ti bænke. Vi går turen i marts og måler, om der er plads til en kørestol ved siden af. Senest {løfte} kan du se her, hvilke ti det blev.',
			day: -2,
		},
	],
	assignments: [
		{ contribution: 'interpreter', by: 'maj-britt', to: 'maj-britt', day: -15 },
		{
			contribution: 'small-afterschool',
			by: 'maj-britt',
			to: 'nadia',
			day: -11,
			message: 'Du kender skolen. Spørg, om rummet for enden af gangen er ledigt.',
		},
		{
			contribution: 'sleeping-bag',
			by: 'maj-britt',
			to: 'jonas',
			day: -9,
			message: 'Stationen siger, at det er os, der har nøglen. Kan du finde ud af hvem?',
		},
		{ contribution: 'lunch', by: 'maj-britt', to: 'maj-britt', day: -6 },
		{ contribution: 'bench-hill', by: 'troels', to: 'troels', day: -1 },
	],
	notes: [
		{
			contribution: 'interpreter',
			by: 'maj-britt',
			day: -12,
			words: 'Talt med tolkene. De har plads fra januar. Vi mangler kun prisen.',
		},
		{
			contribution: 'small-afterschool',
			by: 'nadia',
			day: -8,
			words: 'Rummet er ledigt efter klokken 14. Skolen siger ja, hvis vi betaler for døren.',
		},
		{
			contribution: 'small-afterschool',
			by: 'maj-britt',
			day: -7,
			words: 'Døren kan tages af puljen til små ting. Jeg skriver det ind i svaret.',
		},
		{
			contribution: 'bench-hill',
			by: 'troels',
			day: -1,
			words: 'Der går en fjernvarmeledning midt i svinget. Tre meter længere oppe er der frit.',
		},
	],
	flags: [
		{
			comment: 'pizza-oven',
			by: 'finn',
			reason: 'advert',
			words: 'Hun skriver, hvad hendes egen suppe koster. Det er en annonce.',
			day: -3,
		},
		{
			contribution: 'benches-out',
			by: 'kurt',
			reason: 'threat',
			words: 'Det er mig og mine venner, der sidder på de bænke. Vi bliver talt om, som om vi var affald.',
			day: -4,
		},
		{
			comment: 'rules',
			by: 'trine',
			reason: 'elsewhere',
			words: '',
			day: -14,
			settled: {
				by: 'maj-britt',
				day: -13,
				verdict: 'Vi læste det igen. Han siger, hvad der er svært, og det hører til her. Derfor bliver det stående.',
			},
		},
	],
};
