import type { Comment } from '../types.ts';
import { reply, say } from './say.ts';

const steep = say('bench-steep', 'bench-hill', 'niels', 'question', -1, 18, 'Kan der være to? Der er langt op.');
const neighbours = say(
	'bench-music',
	'bench-playground',
	'vibeke',
	'question',
	-1,
	21,
	'God plads. Bliver der også et sted at smide skrald, så det ikke ligger i sandkassen?',
);
const ventilation = say(
	'ventilation',
	'eighty-portions',
	'jacob',
	'question',
	-92,
	20,
	'Hvor skal emhætten blæse hen?',
	{
		showAs: 'pseudonym',
	},
);
const dayTime = say(
	'daytime',
	'drums',
	'agnes',
	'against',
	-94,
	10,
	'Jeg bor ved siden af og er 92. Jeg kan godt lide musik, men ikke gennem væggen.',
	{
		channel: 'phone',
		enteredBy: 'jonas',
	},
);
const stepOrder = say(
	'ramp-first',
	'threshold',
	'magnus',
	'question',
	-64,
	14,
	'Er der også et toilet, man kan vende i?',
);

/** What was said about the benches and the old library. */
export const commentsOnOthers: readonly Comment[] = [
	steep,
	neighbours,
	say('table-thirty', 'long-table', 'leyla', 'for', -97, 20, 'Jeg har spist med. Man går mæt hjem på alle måder.'),
	say('table-price', 'long-table', 'preben', 'question', -96, 10, 'Bliver det ved med at koste 30 kroner?', {
		channel: 'desk',
		enteredBy: 'jonas',
	}),
	say('curtains', 'sewing', 'louise', 'for', -95, 18, 'Jeg har fire meter gardin og ingen maskine.'),
	dayTime,
	reply(
		dayTime,
		'oscar',
		-94,
		16,
		'Det forstår vi. Det er derfor, vi skal have tykke vægge. Vi vil gerne spille noget for dig en eftermiddag.',
	),
	ventilation,
	reply(ventilation, 'arif', -91, 9, 'Op over taget. Alt andet er snyd, og du har ret til at være sur.'),
	say(
		'small-table',
		'quiet-table',
		'trine',
		'for',
		-90,
		21,
		'Jeg tager stolen over for dig. Vi behøver ikke sige noget.',
	),
	say('bench-story', 'planing-bench', 'daniel', 'for', -86, 19, 'Den bænk skal jeg nok passe på.'),
	say('holidays', 'soup-friday', 'arif', 'for', -83, 15, 'Jeg laver suppen.'),
	say('third-floor', 'spices', 'farida', 'for', -81, 13, 'Tredje sal, det er mig. Du kan få opskriften.', {
		channel: 'desk',
		enteredBy: 'jonas',
	}),
	say('centre', 'studio', 'tove', 'for', -70, 10, 'De er søde, når man hilser først.', {
		channel: 'post',
		enteredBy: 'jonas',
	}),
	stepOrder,
	reply(stepOrder, 'signe', -62, 11, 'Nej, ikke i dag. Men der bliver et. Det er lagt ind i alle tre budgetter.'),
];
