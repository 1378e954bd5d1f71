import type { Contribution } from '../types.ts';

const here = { process: 'support', theme: 'everyday', channel: 'web', showAs: 'name' } as const;

/** Proposals that did not stay as they were: one corrected twice, two that became one, one that became two, one being asked about. */
export const contributionsThatChanged: readonly Contribution[] = [
	{
		...here,
		key: 'evening-bus',
		title: 'En bus om aftenen',
		text: 'Jeg kan ikke komme hjem fra kor. Den sidste bus går 18.40. Koret slutter klokken 21.',
		day: -16,
		hour: 21,
		by: 'gitte',
		level: 1,
	},
	{
		...here,
		key: 'phone-after-four',
		title: 'Et nummer at ringe til efter klokken 16',
		text: 'Det er om aftenen, det går galt. Så er der lukket alle steder, og jeg skal vælge mellem 112 og ingenting. Sæt én på vagt til klokken 22. Det behøver ikke være en, der kender mig.',
		day: -15,
		hour: 20,
		by: 'daniel',
		level: 1,
	},
	{
		...here,
		key: 'phone-in-the-evening',
		title: 'Nogen, der tager telefonen om aftenen',
		text: 'Min søn ringer til mig, når hjælpen ikke kommer. Jeg er 58 og vil gerne, men jeg bor i den anden ende af byen. Der må kunne være en telefon, som bliver taget efter klokken 16.',
		day: -13,
		hour: 19,
		by: 'marianne',
		level: 1,
	},
	{
		...here,
		key: 'companion-and-letters',
		title: 'Gratis ledsager i svømmehallen, og breve, man kan læse',
		text: 'Jeg betaler to billetter, hver gang vi svømmer: min og min hjælpers. Det er min hjælper, der holder mig oppe.\n\nOg så jeres breve. Jeg fik fire sider om kørsel. Jeg læste dem tre gange og ved stadig ikke, om jeg må køre.',
		day: -12,
		hour: 17,
		by: 'samira',
		level: 1,
	},
	{
		...here,
		key: 'lift-at-the-pool',
		title: 'En lift ved bassinet, der virker',
		text: 'Liften har været i stykker siden i sommer. Der hænger en seddel. Vi er tre familier, der kører til nabobyen hver lørdag i stedet.',
		day: -9,
		hour: 10,
		by: 'mette',
		level: 3,
	},
];
