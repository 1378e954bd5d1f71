import type { MeetingNote } from '../types.ts';

/** What was written down at the tables on the evening when it all began. */
export const meetingNotes: readonly MeetingNote[] = [
	{
		text: 'Ét brev om ugen er nok. I dag kommer der fire fra hvert sit kontor, og de siger ikke det samme.',
		table: 'Bord 1',
		headCount: 7,
		agreed: 21,
		answer: {
			day: -12,
			state: 'partly',
			heading: 'Vi samler brevene på to kontorer først',
			text: 'Social og Jobcenter sender fra foråret ét samlet brev om ugen. De andre kontorer følger, når vi har set, om det virker.',
		},
	},
	{
		text: 'Lad en, der selv har prøvet det, sidde med ved det første møde.',
		table: 'Bord 2',
		headCount: 6,
		agreed: 18,
		answer: {
			day: -9,
			state: 'taken-up',
			heading: 'Ja. Vi ansætter tre med egne erfaringer',
			text: 'De begynder til marts og kan inviteres med til det første møde. Du vælger selv, om du vil have dem med.',
		},
	},
	{
		text: 'Skriv, hvor lang tid det tager. Også når svaret er »meget lang tid«.',
		table: 'Bord 3',
		headCount: 5,
		agreed: 16,
	},
	{
		text: 'Børn skal ikke være tolk for deres forældre.',
		table: 'Bord 4',
		headCount: 8,
		agreed: 30,
		theme: 'children',
	},
	{
		text: 'Hold åbent en aften om ugen. Man kan ikke tage fri fra et nyt job for at tale med kommunen.',
		table: 'Bord 5',
		headCount: 6,
		agreed: 12,
	},
];

/** What the groups wrote on the board on the evening about the young. */
export const youthNotes: readonly MeetingNote[] = [
	{ text: 'En voksen, der ikke skifter, når man fylder 18.', table: 'Gruppe 1', headCount: 4, agreed: 27 },
	{
		text: 'Hjælp til det første budget, før man flytter hjemmefra. Ikke bagefter.',
		table: 'Gruppe 1',
		headCount: 4,
		agreed: 19,
	},
	{
		text: 'Et sted at være efter klokken 20, hvor man ikke skal købe noget.',
		table: 'Gruppe 2',
		headCount: 4,
		agreed: 23,
		answer: {
			day: -6,
			state: 'already-so',
			heading: 'Havnehuset har åbent til 22, men ingen ved det',
			text: 'Det skal siges bedre. Fra næste uge står det på skolernes skærme og i bussen.',
		},
	},
	{
		text: 'Praktik skal kunne prøves i tre dage, før man siger ja til tre måneder.',
		table: 'Gruppe 3',
		headCount: 4,
		agreed: 14,
	},
	{ text: 'Spørg os på sms. Vi læser ikke breve i e-Boks.', table: 'Gruppe 4', headCount: 4, agreed: 22 },
	{
		text: 'Lad lærlinge komme ud i 9. klasse og fortælle, hvordan det er. Det tror man mere på.',
		by: 'yusuf',
		table: 'Gruppe 4',
		agreed: 9,
	},
	{ text: 'Der skal være en, man kan ringe til om søndagen.', table: 'Gruppe 5', headCount: 4, agreed: 17 },
	{
		text: 'Forældre mangler også et sted at spørge, når barnet er fyldt 18.',
		table: 'Gruppe 6',
		headCount: 5,
		agreed: 11,
	},
];
