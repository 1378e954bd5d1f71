import type { Consultation, ConsultationResponse, SaidPoint } from '../types.ts';
import { kaervejClaims } from './kaervej-claims.ts';

const material = `# Hvad planen handler om

Huset på Kærvej 4 må i dag kun bruges til bibliotek. Planen giver lov til køkken, værksted og møder for alle i Vestbyen.

Planen gælder for huset, haven bagved og pladsen foran. Det er 2.900 kvadratmeter i alt. Kommunen ejer det hele.

# Åbningstid og støj

Huset må være åbent alle ugens dage fra kl. 8 til 22.

Der må spilles musik indendørs til kl. 21, når vinduerne er lukkede.

# Pladsen og trafikken

Der bliver 14 p-pladser. To er til handicapbiler og ligger ved døren.

Der bliver plads til 30 cykler under tag.

Varer skal køres ind fra Engvej og ikke fra Kærvej.

# Huset og haven

De gule mursten og det høje vindue mod gaden bliver stående. Der må bygges 40 kvadratmeter til mod haven.

Haven bliver åben for alle. Hækken mod naboerne skal være mindst 1,8 meter høj.

De tre kastanjetræer bevares.

# Lys, affald og regn

Lamper på pladsen må højst være fire meter og skal lyse nedad.

Affald står i et skur med låge. Regnvand fra taget ledes til et bed i haven.`;

/** How somebody begins who writes to the municipality; each of them lives somewhere else. */
const begins: readonly (readonly [name: string, words: string])[] = [
	['Nabo i nummer 6', 'Jeg bor i nummer 6, lige ved siden af huset.'],
	['Nabo i nummer 8', 'Vi har boet i nummer 8 i 31 år.'],
	['En fra Engvej', 'Jeg skriver fra Engvej 12.'],
	['Bedstefar i Vestbyen', 'Mine børnebørn går i skole rundt om hjørnet.'],
	['En, der går med rollator', 'Jeg er 84 og går dertil med min rollator.'],
	['Forælder i børnehaven', 'Vi afleverer hver morgen i børnehaven på Kærvej.'],
	['Gammel låner', 'Jeg har lånt bøger på Kærvej, siden jeg var seks.'],
	['Nattevagt', 'Jeg arbejder om natten og sover om dagen.'],
	['Kok fra Vestbyen', 'Jeg er kok og vil gerne give en hånd i køkkenet.'],
	['En ung på 16', 'Jeg er 16 og bor på Lærkevej.'],
	['Dagplejer', 'Jeg går forbi med fire børn hver formiddag.'],
	['En cyklist', 'Jeg kommer altid på cykel.'],
	['Kørestolsbruger', 'Jeg kører i kørestol og bor i Vestbyen.'],
	['Trappe 3, Kærhuset', 'Vi er seks naboer i Kærhuset, der skriver sammen.'],
	['Enlig på Kærvej', 'Jeg blev alene sidste år.'],
	['En på første sal', 'Jeg bor på første sal over for pladsen.'],
	['Haveejer på Engvej', 'Min have støder op til bibliotekets.'],
	['Lærer på skolen', 'Jeg underviser på skolen ved siden af.'],
	['Vicevært', 'Jeg er vicevært i blokken bag huset.'],
	['En tilflytter', 'Vi flyttede hertil i august.'],
	['Korsanger', 'Jeg synger i kor om tirsdagen.'],
	['Brandmand i fritiden', 'Jeg er i det lokale beredskab.'],
	['Studerende', 'Jeg læser og bor til leje på Kærvej.'],
	['En blind mand og hans hund', 'Jeg ser ikke og kommer med min hund.'],
	['Bænken ved kiosken', 'Tre af os sidder på bænken ved kiosken hver dag.'],
];

const ends: readonly string[] = [
	'Ellers er det en god plan.',
	'Ring gerne, hvis I vil se det herfra.',
	'Tak, fordi I spørger.',
	'Jeg kommer gerne til et møde om det.',
	'Vi håber, I tager det med.',
	'Skriv gerne tilbage, hvad I gør.',
	'Det er det vigtigste for os.',
];

/** Those who sign in and can read on their own page what was answered. */
const known = ['marianne', 'vibeke', 'lasse', 'nikolaj', 'freja', 'grethe', 'aase', 'olena'] as const;

const people = 80;
const first = -57;

/** Walks through all that can be said so that neighbours in the list do not say the same. */
function saidBy(person: number): SaidPoint[] {
	const all = kaervejClaims.flatMap((claim) => claim.said.map((words) => ({ claim, words })));
	const wanted = person % 2 === 0 ? 2 : 3;
	const found: (typeof all)[number][] = [];
	for (let step = 0; found.length < wanted; step += 1) {
		const one = all[(person * 47 + step * 29) % all.length];
		// Nobody wants more and fewer of the same.
		if (one && !found.some(({ claim }) => claim.tags[0] === one.claim.tags[0])) found.push(one);
	}
	return found.map(({ claim, words }) => ({ claim: claim.heading, words }));
}

/** One that came after the deadline, from somebody who could not write before. */
const mailed = {
	email: 'kaervej.nabo@post.example',
	subject: 'Høringssvar til lokalplan 112, undskyld det sene svar',
	reason: 'Afsenderen var på sygehuset, da fristen gik. Svaret kom, før vi begyndte at læse.',
};

function responseOf(person: number): ConsultationResponse {
	const says = saidBy(person);
	const by = person % 10 === 3 ? known[Math.floor(person / 10)] : undefined;
	const [name, begins_] = begins[person % begins.length] as (typeof begins)[number];
	const isLate = person >= people - 3;
	const isMailed = person === people - 1;
	const channel = isMailed
		? 'email'
		: isLate || person % 9 === 5
			? 'post'
			: person % 9 === 7
				? 'email'
				: person % 13 === 6
					? 'phone'
					: undefined;
	const end = person % 3 === 0 ? [ends[(person / 3) % ends.length] as string] : [];
	const paragraphs = says.flatMap(
		({ claim }) => kaervejClaims.find(({ heading }) => heading === claim)?.paragraphs ?? [],
	);
	return {
		...(by ? { by } : { name }),
		...(channel && { channel }),
		...(isMailed && { mailed }),
		day: isLate ? -36 : first + 1 + (person % 12),
		text: [...(by ? [] : [begins_]), ...says.map(({ words }) => words), ...end].join(' '),
		paragraphs: [...new Set(paragraphs)].sort((one, other) => one - other),
		says,
		hideName: person % 7 === 2,
		decision: person % 11 === 8 ? 'kept-back' : 'named',
	};
}

/** The consultation that is over: 80 responses to the plan for the old library, and the white paper that answers them. */
export const kaervejPlan: Consultation = {
	key: 'kaervej',
	process: 'library',
	kind: 'minor-local-plan',
	title: 'Forslag til lokalplan 112, Det gamle bibliotek på Kærvej',
	summary:
		'Det gamle bibliotek skal kunne bruges til køkken og værksted. Derfor skal der være en ny lokalplan. Den siger, hvornår huset er åbent, hvor biler og cykler står, og hvad der sker med haven og træerne.',
	caseNumber: '01.02.05-P16-31',
	kle: '01.02.05',
	contact: 'Signe i Kultur og Fritid, telefon 00 00 00 04, hverdage 9-14.',
	opensDay: first,
	material,
	questions: [],
	annexes: [['Kort over grunden', 'https://lindholm.example/lokalplan-112/kort.pdf']],
	consultees: [{ name: 'Vestbyens Grundejerforening' }],
	responses: Array.from({ length: people }, (_, person) => responseOf(person)),
	paper: {
		claims: kaervejClaims,
		decidedDay: -34,
		sortedDay: -32,
		answeredDay: -26,
		closedDay: -21,
		conclusion:
			'Vi har læst 80 høringssvar. De har ændret planen mange steder. Huset lukker kl. 21 på hverdage, der er kommet en plads mere til handicapbiler, og to p-pladser er blevet til en bænk og et træ. Haven får en låge, og affaldet er flyttet væk fra naboerne.\n\nVi har ikke givet flere p-pladser og ikke et øvelokale. Udvalget ser hvidbogen, før det beslutter.',
	},
};
