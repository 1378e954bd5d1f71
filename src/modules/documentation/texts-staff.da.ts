import type { PartKey } from './parts.ts';

type Count = { one: string; other: string };

/** What the pages of those who document say, in Danish. */
export const da = {
	manage: 'Styr',
	own: 'Mit',
	title: 'Dokumentation',
	lead: 'Otte dele, så andre kan lære af jer. Forløbet har selv skrevet det, det ved. Gem, så tit du vil: alle otte dele skal først være skrevet, når du viser den.',
	start: {
		heading: 'Begynd dokumentationen',
		text: 'Vi henter navn, tid, sted, målgruppe, formål, temaer, møder, fristændringer og tal fra forløbet. Du retter det og skriver det, som kun I ved. Ingen andre ser det, før I viser det.',
		parts: 'De otte dele:',
		button: 'Hent fra forløbet',
		notYet: 'Forløbet er en kladde. Dokumentationen kan begynde, når det er offentligt.',
	},
	form: {
		heading: 'De otte dele',
		hints: {
			name: 'Hvad hed forløbet eller arrangementet?',
			held: 'Hvornår og hvor foregik det?',
			audience: 'Hvem ville I gerne høre?',
			purpose: 'Hvad var ideen, hvad ville I opnå, og hvilket problem skulle det hjælpe med?',
			presentation: 'Hvordan kunne man være med? Møder, net, postkort, besøg.',
			learning: 'Hvad gik anderledes, end I havde tænkt? Hvad var svært, og for hvem?',
			good: 'Hvad lykkedes?',
			advice: 'Hvad vil I sige til dem, der skal i gang med det samme?',
		} as Record<PartKey, string>,
		proposed: (part: string) => `Det ved forløbet nu om: ${part}`,
		find: 'Så andre kan finde den',
		method: 'Metode',
		groups: 'Målgruppe i kataloget',
		people: 'Hvor mange var med, cirka?',
		peopleHint: (voices: string, came: string) =>
			`Vi har talt ${voices}, der har støttet, og ${came} til møderne. Lad feltet stå tomt, hvis I ikke ved det.`,
		voices: { one: '1 person', other: '{n} personer' } as Count,
		came: { one: '1 deltager', other: '{n} deltagere' } as Count,
		peopleUnit: 'personer',
		cost: 'Hvad kostede det?',
		costHint: 'Lokaler, forplejning, materialer og løn til andre. Skriv 0, hvis det ikke kostede noget.',
		costUnit: 'kr.',
		save: 'Gem',
	},
	now: {
		heading: 'Hvor langt er I?',
		draft: 'Ingen andre har set dokumentationen.',
		shown: (version: string) => `Version ${version} er vist for alle.`,
		newer: (version: string) => `Version ${version} er nyere og kun jeres.`,
		missing: 'Her mangler noget:',
		publish: 'Vis for alle',
		publishAgain: 'Vis den nye version',
		see: 'Se den',
		takeDown: 'Tag den af siden',
		takeDownText: 'Den forsvinder fra siden og fra kataloget. Alle versioner bliver her.',
	},
	meanwhile: {
		heading: 'En kollega har gemt imens',
		text: 'Det, du har skrevet, står her stadig. Se, hvad din kollega skrev, og gem så igen.',
		theirs: (part: string) => `Det skrev din kollega: ${part}`,
	},
	versions: {
		heading: 'Versioner',
		line: (version: string, date: string) => `Version ${version}, ${date}`,
		shown: 'vist',
		oneTitle: (version: string) => `Version ${version}`,
		oneLead: (date: string) => `Sådan stod den ${date}.`,
	},
	acts: {
		start: 'Begynd dokumentationen',
		save: 'Gem dokumentationen',
		publish: 'Vis dokumentationen',
		takeDown: 'Tag dokumentationen af siden',
	},
};
