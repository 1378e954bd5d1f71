import type { ProblemKind } from './problem-kind.ts';
import type { ExchangeRefusal } from './refusals.ts';
import { api } from './words/api.da.ts';
import { data } from './words/data.da.ts';

/** What a refusal knows of what was typed. */
type Facts = Readonly<Record<string, string | number>>;

/** Words for what other systems fetch and do, in Danish. */
export const da = {
	api,
	data,
	problems: {
		/** What a program is told: in a few words, and what to do. The page about the API lists them all. */
		told: {
			token: [
				'Der mangler en nøgle, der virker',
				'Send en nøgle i »Authorization: Bearer …«. Er den lukket eller udløbet, så lav en ny på /mit/noegler.',
			],
			'act-unknown': ['Den handling findes ikke', 'Se alle handlinger i /api/v1/openapi.json.'],
			sensitive: [
				'Den handling kan kun udføres på siden',
				'Den kan indeholde et CPR-nummer eller et hemmeligt link, og det må ikke ligge i andre systemer.',
			],
			'pages-only': [
				'Den handling kan kun udføres på siden',
				'Den giver adgang, og det gør et menneske selv, på siden.',
			],
			scope: ['Nøglen må ikke det', 'Lav en nøgle, der må, på /mit/noegler.'],
			'not-json': ['Indholdet skal være JSON', 'Send »Content-Type: application/json«.'],
			'key-missing': [
				'Der mangler en Idempotency-Key',
				'Send din egen betegnelse for netop denne gang, for eksempel et UUID. Så sker det én gang, også hvis du sender to.',
			],
			'key-wrong': ['Idempotency-Key kan ikke læses', 'Den skal være 1 til 200 almindelige tegn.'],
			unreadable: ['Indholdet kan ikke læses', 'Det skal være JSON i UTF-8.'],
			refused: [
				'Det blev afvist',
				'Intet er ændret. Ret det, der står under »problems«, og send igen med samme nøgle.',
			],
			'key-reused': [
				'Den Idempotency-Key er brugt til noget andet',
				'Den kom før, med et andet indhold. Brug en ny til noget nyt.',
			],
			'step-up': [
				'Personen skal være kendt mere sikkert',
				'Forløbet kræver et højere niveau (»level«). Log ind på det niveau, og lav en ny nøgle.',
			],
			parameter: ['Der er noget galt i adressen', 'Se hver parameter i /api/v1/openapi.json.'],
			'not-found': ['Det findes ikke her', 'Der er ingenting på adressen, som alle kan se.'],
			'not-allowed': ['Det må personen ikke', 'Den, som nøglen tilhører, mangler en rolle.'],
			'too-large': ['Det er for stort', 'Der må højst sendes 512 KB.'],
			'too-many': ['Vent et øjeblik', 'Der er sendt for meget på kort tid. Vent, så længe Retry-After siger.'],
			bug: ['Noget gik galt hos os', 'Fortæl os nummeret i »bug«.'],
			away: ['Vi er straks tilbage', 'Prøv igen om lidt. Det, der er kvitteret for, er gemt.'],
		} as Record<ProblemKind, readonly [title: string, detail: string]>,
		scopeText: (act: string, scopes: string) =>
			`Nøglen må ikke udføre »${act}«. Den må: ${scopes}. Forsøget står i journalen.`,
		parameterTitle: 'Der er noget galt i adressen',
		parameterUnknown: (name: string) =>
			`Her er ingen parameter, der hedder »${name}«. Se dem alle i /api/v1/openapi.json.`,
		parameterWrong: (name: string, typed: string) => `»${typed}« passer ikke til parameteren »${name}«.`,
	},
	feeds: {
		title: (what: string) => `Nyt om ${what}`,
		about: 'Nye forslag og svar fra kommunen.',
		answer: (title: string, heading: string) => `Svar på »${title}«: ${heading}`,
		calendar: (what: string) => `Datoer: ${what}`,
		days: {
			opens: (title: string) => `${title}: åbner`,
			closes: (title: string) => `${title}: sidste dag`,
			promise: (title: string) => `${title}: alle har fået svar`,
			phase: (title: string, phase: string) => `${title}: ${phase}`,
		},
	},
	refusals: {
		'name-missing': 'Skriv, hvad nøglen skal bruges til.',
		'name-too-long': ({ length, limit }: Facts) => `Navnet er ${length} tegn. Det må højst være ${limit}.`,
		'scopes-missing': 'Vælg mindst én ting, nøglen må.',
		'scopes-too-many': 'Vælg færre enkelte handlinger, eller vælg hele gruppen.',
		'scope-unknown': 'En af handlingerne findes ikke. Vælg igen.',
		'lifetime-missing': 'Vælg, hvor længe nøglen skal virke.',
		'tokens-too-many': 'Du har 20 nøgler, der virker. Luk en, du ikke bruger, og prøv igen.',
	} satisfies Record<ExchangeRefusal, string | ((facts: Facts) => string)>,
	notices: { 'noegle-lukket': 'Nøglen er lukket. Den virker ikke mere.' },
	tokens: {
		title: 'Nøgler til andre systemer',
		lead: 'Med en nøgle kan et program, du har, gøre noget af det, du selv må. Det står i journalen, at det var dig.',
		none: 'Du har ingen nøgler',
		noneText: 'De fleste har ikke brug for en. At hente tal og tekster kræver ingen nøgle.',
		caption: 'Dine nøgler',
		captionAll: 'Alle nøgler',
		until: {
			'in-use': (day: string) => `virker til ${day}`,
			revoked: (day: string) => `lukket ${day}`,
			expired: (day: string) => `udløb ${day}`,
		},
		usedOn: (day: string) => `sidst brugt ${day}`,
		neverUsed: 'aldrig brugt',
		mayDo: 'Må:',
		revokeNamed: (name: string) => `Luk »${name}«`,
		nouns: {
			'answer-batch': 'svar til mange',
			'answer-template': 'svarskabeloner',
			area: 'lokalområder',
			comment: 'kommentarer',
			contribution: 'bidrag',
			department: 'forvaltninger',
			flag: 'anmeldelser',
			invitation: 'invitationer',
			membership: 'medlemskaber',
			rearrangement: 'sammenlægning, deling og flytning',
			'internal-note': 'interne noter',
			letter: 'breve med koder',
			meeting: 'møder',
			municipality: 'kommunen',
			option: 'valgmuligheder',
			organisation: 'foreninger og organisationer',
			person: 'personer',
			phase: 'faser',
			process: 'forløb',
			proposal: 'forslag',
			role: 'roller',
			support: 'støtter',
			theme: 'temaer',
		} as Record<string, string>,
		revoke: 'Luk',
		revokeLabel: (name: string) => `Luk nøglen »${name}«`,
		makeHeading: 'Lav en ny nøgle',
		name: 'Hvad skal den bruges til?',
		nameHint: 'Så du kan kende den igen, for eksempel »Kommunens hjemmeside«.',
		may: 'Hvad må den?',
		mayHint: 'Den må aldrig mere, end du selv må. Giv den så lidt som muligt.',
		group: (noun: string) => `Alt om ${noun}`,
		oneByOne: 'Vælg enkelte handlinger',
		days: 'Hvor længe skal den virke?',
		lifetimes: { 30: '30 dage', 90: '90 dage', 365: 'Et år' },
		button: 'Lav nøglen',
		madeTitle: 'Her er nøglen',
		madeLead: (name: string) => `Nøglen »${name}« virker nu.`,
		copy: 'Kopiér nøglen',
		copied: 'Nøglen er kopieret',
		madeOnce: 'Vi viser den kun denne ene gang. Gem den et sikkert sted. Mister du den, så luk den, og lav en ny.',
		back: 'Til dine nøgler',
		about: 'Læs om API og åbne data',
		allTitle: 'Nøgler til andre systemer',
		allLead:
			'Hver nøgle handler for den, der har lavet den, og kun inden for det, den må. Du kan lukke den, hvis noget er galt.',
		allNone: 'Ingen har en nøgle',
		make: 'Lav en nøgle',
	},
};
