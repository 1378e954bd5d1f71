import type { Association } from '../types.ts';

/** Associations, councils and groups whose own people brought them here. */
export const associations: readonly Association[] = [
	{
		key: 'aaloekken-beboere',
		name: 'Beboerforeningen Åløkken',
		kind: 'association',
		about:
			'Vi er 140 husstande i blokkene ved Åløkkevej. Vi passer gården sammen, låner hinanden en stige og holder fest den sidste lørdag i august.',
		email: 'post@aaloekken-beboere.example',
		web: 'aaloekken-beboere.example',
		address: 'Fælleshuset, Åløkkevej 40',
		day: -60,
		founder: 'line',
		verifiedBy: 'jonas',
		joined: [
			{ person: 'freja', role: 'writer', message: 'Jeg er suppleant i bestyrelsen.' },
			{ person: 'vibeke', role: 'member', message: 'Jeg bor i nummer 12.' },
		],
	},
	{
		key: 'vestbyens-faellesraad',
		name: 'Vestbyens Fællesråd',
		kind: 'community-council',
		about:
			'Elleve foreninger i Vestbyen har valgt os til at tale for hele kvarteret. Vi holder åbent møde den første tirsdag i hver måned.',
		email: 'raadet@vestbyen.example',
		web: 'vestbyen.example',
		day: -58,
		founder: 'emil',
		verifiedBy: 'signe',
		joined: [{ person: 'louise', role: 'administrator', message: 'Jeg er formand.' }],
	},
	{
		key: 'moellevangens-lokalraad',
		name: 'Møllevangens Lokalråd',
		kind: 'neighbourhood-council',
		about: 'Vi er ni, som er valgt af dem, der bor i Møllevangen. Vi mødes i beboerhuset, og alle må lytte med.',
		email: 'lokalraad@moellevangen.example',
		day: -40,
		founder: 'anja',
		verifiedBy: 'signe',
		asking: [{ person: 'zainab', message: 'Jeg blev valgt ind i september.' }],
	},
	{
		key: 'vinterbaderne',
		name: 'Vinterbaderne ved Havnen',
		kind: 'informal-group',
		about: 'Vi er nogle stykker, der går i vandet klokken 6.30. Vi har ingen bestyrelse, kun en fælles termokande.',
		email: 'vinterbad@post.example',
		day: -4,
		founder: 'mikkel',
	},
	{
		key: 'spejderne',
		name: 'Spejderne i Søndre Skov',
		kind: 'association',
		about: 'Vi er 60 børn og voksne, der er ude hver onsdag. Hytten ligger for enden af Skovstien.',
		email: 'hytten@spejderne.example',
		address: 'Skovstien 40',
		day: -55,
		founder: 'rikke',
		verifiedBy: 'jonas',
		joined: [{ person: 'henriette', role: 'member', message: 'Min datter går til spejder.' }],
		leftOn: -12,
	},
];
