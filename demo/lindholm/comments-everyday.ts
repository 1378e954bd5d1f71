import type { Comment } from '../types.ts';
import { reply, say } from './say.ts';

const asPseudonym = { showAs: 'pseudonym' } as const;

const nightShift = say(
	'night-rota',
	'concert',
	'henriette',
	'question',
	-28,
	21,
	'Hvad siger hjælperne til det? De har også en bus at nå.',
);
const secondEntrance = say(
	'side-door',
	'library-ramp',
	'poul',
	'question',
	-24,
	15,
	'Ved nogen, hvad en ny rampe koster? Huset er fredet, så den må ikke bare støbes.',
);
const interpreterDay = say(
	'which-day',
	'sign-language',
	'aase',
	'question',
	-21,
	10,
	'Gælder det også os, der er blevet døve sent og ikke kan tegn? Kan der være en skrivetolk?',
	{ channel: 'post', enteredBy: 'jonas' },
);
const bread = say('cheese', 'own-shopping', 'viggo', 'for', -19, 12, 'Jeg stemmer for osten. Den med kommen.', {
	channel: 'post',
	enteredBy: 'maj-britt',
});
const paidFriend = say(
	'paid-friend',
	'visit-question',
	'leyla',
	'against',
	-19,
	22,
	'Jeg er den, der kommer på besøg. Jeg har 40 minutter og 61 spørgsmål. Kom ikke med ét mere, før I har fjernet ti.',
);
const bothCouncils = say(
	'drawings-early',
	'handicap-council-first',
	'magnus',
	'for',
	-15,
	19,
	'Giv dem saven, før bordet er lavet.',
	asPseudonym,
);

/** What was said about the proposals on everyday life with a disability. */
export const commentsOnEveryday: readonly Comment[] = [
	say(
		'encore',
		'concert',
		'katrine',
		'for',
		-29,
		12,
		'Jeg går til koncert for bassen. Vi ses, når du ikke skal i seng.',
	),
	nightShift,
	reply(
		nightShift,
		'magnus',
		-28,
		22,
		'Jeg har spurgt mine. Fire af syv vil gerne have en sen vagt i ny og næ, for så kan de sove længe.',
		asPseudonym,
	),
	say('town-hall', 'library-ramp', 'flemming', 'for', -26, 8, 'Jeg har prøvet med el-stol. Man ser himlen.'),
	secondEntrance,
	say('welding', 'flexjob', 'bo', 'for', -25, 5, 'Kan du svejse en bageplade? Kom forbi.'),
	interpreterDay,
	say('four-seconds', 'bus-driver', 'grethe', 'for', -22, 11, 'Jeg holder fast i stangen og beder fadervor.', {
		channel: 'phone',
		enteredBy: 'jonas',
	}),
	say('laughed', 'visit-question', 'sara', 'for', -21, 19, 'Det spørgsmål skulle I stille alle.'),
	paidFriend,
	reply(paidFriend, 'vibeke', -18, 20, 'Fair. Tag spørgsmål 14 til 23 ud. Dem har I fået svar på hvert år siden 2009.'),
	bread,
	say(
		'painting',
		'hearing-loop',
		'aase',
		'for',
		-17,
		10,
		'Bag maleriet! Jeg har siddet under det i 20 år og intet hørt.',
		{ channel: 'post', enteredBy: 'jonas' },
	),
	say('sweethearts', 'dating', 'henriette', 'for', -16, 20, 'Hvorfor skal man spørge pænt om det?'),
	bothCouncils,
	say(
		'left-side',
		'same-helpers',
		'leyla',
		'for',
		-13,
		15,
		'Jeg er hjælper. Vi vil også hellere have faste. Man går hjem med ro i maven.',
	),
	say(
		'draws-plants',
		'application-ukrainian',
		'tove',
		'for',
		-10,
		10,
		'Han må gerne tegne min have. Den er ikke pæn, men der er meget af den.',
		{ channel: 'post', enteredBy: 'jonas' },
	),
	say('three-days', 'repair-wheelchair', 'jesper', 'for', -16, 17, 'Tre døgn. Det er jo frihedsberøvelse.'),
	say('letters-size', 'large-print', 'birthe', 'for', -7, 10, 'Og sort på hvidt. Ikke grå.', {
		channel: 'phone',
		enteredBy: 'jonas',
	}),
	say(
		'who-locks',
		'boccia',
		'finn',
		'question',
		-4,
		18,
		'Hvem tørrer gulvet bagefter? Vi spiller badminton lørdag morgen og er lidt sarte.',
	),
];
