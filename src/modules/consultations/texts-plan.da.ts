import type { PlanFault } from '../../platform/plandata/plan-register.ts';

/** What is said of the local plan that a consultation is about, in Danish. */
export const da = {
	area: 'Hvor er det?',
	within: 'Området ligger i',
	number: (planId: string) => `Planen har nummer ${planId} i Plandata.`,
	document: 'Læs planen i Plandata',
	map: 'Kort over planens område',
	mapIn: (area: string) => `Kort over planens område i ${area}`,
	planned: 'Planen',
	title: 'Lokalplan i Plandata',
	text: 'Hent navn og område fra det landsdækkende register',
	has: (planId: string) => `Plan ${planId}`,
	lead: 'Skriv planens nummer, så henter vi navnet og området. Området bliver vist på kortet.',
	planId: 'Planens nummer i Plandata',
	planIdHint: 'Et tal, for eksempel 3771234. Det er ikke kommunens eget nummer på planen.',
	takeTitle: 'Brug planens navn som høringens titel',
	fetch: 'Hent planen',
	remove: 'Fjern planen fra høringen',
	off: 'Der er ikke sat en adresse til Plandata op. Den, der driver siden, kan gøre det.',
	named: (number: string, name: string) => (number ? `Lokalplan ${number}, ${name}` : name),
	faults: {
		away: 'Plandata svarer ikke lige nu. Prøv igen om lidt.',
		refused: 'Plandata sagde nej til at svare. Sig det til den, der driver siden.',
		nonsense: 'Plandata svarede noget, vi ikke kan læse. Er nummeret rigtigt?',
		unknown: 'Der er ingen lokalplan med det nummer i Plandata.',
	} as Readonly<Record<PlanFault, string>>,
	act: 'Hent lokalplan',
	notices: { 'plan-set': 'Planen er hentet.', 'plan-removed': 'Planen er fjernet fra høringen.' },
};
