import type { Comment } from '../types.ts';
import { reply, say } from './say.ts';

const asPseudonym = { showAs: 'pseudonym' } as const;

const whoAnswers = say('who-answers', 'evening-phone', 'ulla', 'question', -29, 11, 'Må en mor også ringe?', {
	channel: 'phone',
	enteredBy: 'jonas',
});
const monthly = say(
	'monthly',
	'keep-contact',
	'lis',
	'question',
	-27,
	17,
	'Er det kommunen, der stopper, eller er det loven? Vi hører begge dele.',
);
const confidentiality = say(
	'confidentiality',
	'mothers-voice',
	'amalie',
	'against',
	-25,
	22,
	'Jeg er den, der er syg hos os. Min mor skal ikke kunne ringe bag om min ryg. Så skal jeg i det mindste have at vide, at hun har gjort det.',
	asPseudonym,
);
const walkOrRun = say(
	'walk-or-run',
	'running-group',
	'trine',
	'question',
	-23,
	8,
	'Må man have hund med? Og er der nogen, der står under træet? For så er det mig.',
);
const guests = say(
	'weekend-money',
	'house-open',
	'birgitte',
	'question',
	-8,
	20,
	'Hvor mange kommer der på en almindelig onsdag? Det vil hjælpe os i udvalget at vide.',
);

/** What was said about the proposals on mental illness. */
export const commentsOnMind: readonly Comment[] = [
	say(
		'evening-me-too',
		'evening-phone',
		'shirin',
		'for',
		-30,
		23,
		'Min far ville have ringet. Hver aften i en måned og så aldrig mere.',
	),
	whoAnswers,
	reply(whoAnswers, 'maj-britt', -28, 9, 'Ja, det synes jeg. Vi tager det med, at den også skal være for pårørende.'),
	monthly,
	reply(
		monthly,
		'maj-britt',
		-25,
		10,
		'Det er os. Loven siger, at hjælpen skal passe til behovet. Den siger ikke, at den skal være nul, når man har det bedre.',
	),
	say('note', 'discharge', 'nikolaj', 'for', -26, 21, 'Samme fredag, et andet år.'),
	confidentiality,
	reply(
		confidentiality,
		'ulla',
		-22,
		10,
		'Det er jeg enig med dig i. Han må gerne få det at vide. Bare der er en, der hører det.',
		{ channel: 'phone', enteredBy: 'jonas' },
	),
	walkOrRun,
	reply(walkOrRun, 'nikolaj', -23, 12, 'Hund: ja. Træet er en bøg, det tredje på venstre hånd.'),
	say('farsi', 'interpreter', 'olena', 'for', -20, 15, 'På ukrainsk er jeg sjov. På dansk er jeg kun høflig.'),
	say('rye-bread', 'coffee-walk', 'tove', 'for', -20, 10, 'Jeg kan lide rugbrød. Skriv til mig.', {
		channel: 'post',
		enteredBy: 'jonas',
	}),
	say('rye-bread-too', 'coffee-walk', 'agnes', 'for', -14, 10, 'Jeg er 92 og har et skakbræt. Sig det til ham.', {
		channel: 'phone',
		enteredBy: 'jonas',
	}),
	say('four-hours', 'job-slowly', 'jesper', 'for', -17, 18, 'Jeg kan tre. Sammen er vi næsten en hel mand.'),
	say(
		'rules',
		'job-slowly',
		'kasper',
		'against',
		-16,
		13,
		'Jeg har en lille virksomhed. Fire timer er svært at bruge, når der skal to til at sætte folk i gang. Kan man ikke slå sig sammen, tre om én plads?',
	),
	say(
		'neighbour',
		'children-of-ill',
		'jytte',
		'for',
		-15,
		11,
		'Jeg var sådan en nabo. Jeg ville gerne have vidst, hvad jeg måtte sige til dem.',
		{ channel: 'phone', enteredBy: 'jonas' },
	),
	say(
		'last-bus',
		'village',
		'birthe',
		'for',
		-12,
		10,
		'Og lad os få busstoppet tilbage ved kirken, når I nu er i gang.',
		{ channel: 'post', enteredBy: 'jonas' },
	),
	say('meatballs', 'smoke-and-suppers', 'simon', 'for', -13, 14, 'Det er Viggo, der laver de bedste.', {
		channel: 'post',
		enteredBy: 'maj-britt',
	}),
	guests,
	reply(guests, 'lis', -7, 18, 'Mellem 19 og 26. I aftes var vi 31, fordi der var vafler.'),
	say(
		'date-eighteen',
		'young-adult-gap',
		'gitte',
		'question',
		-11,
		21,
		'Min bliver 18 til marts. Skal vi selv holde øje med datoen, eller gør I?',
	),
];
