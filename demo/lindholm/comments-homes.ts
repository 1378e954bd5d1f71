import type { Comment } from '../types.ts';
import { reply, say } from './say.ts';

const asPseudonym = { showAs: 'pseudonym' } as const;

const firstMonth = say(
	'first-month',
	'first-night',
	'nanna',
	'question',
	-28,
	19,
	'Hvem skulle det være? En ansat, eller en, der selv har prøvet det?',
);
const allergic = say(
	'allergic',
	'dog',
	'sussi',
	'against',
	-27,
	14,
	'Jeg er bange for hunde, og herberget er ikke stort. Så skal der være to indgange.',
	{ channel: 'desk', enteredBy: 'jonas' },
);
const consent = say(
	'consent',
	'stairwell',
	'camilla',
	'against',
	-25,
	23,
	'Pas på. Hvis alle i opgangen ved, hvem jeg er, så ved ham, jeg flygtede fra, det også en dag.',
	asPseudonym,
);
const landlord = say(
	'small-homes-land',
	'small-homes',
	'poul',
	'question',
	-22,
	16,
	'Grunden er udlagt til parkering i lokalplanen. Er der andre grunde, du har kigget på? Jeg spørger, fordi en ny lokalplan tager halvandet år.',
);
const notInMyStreet = say(
	'spread',
	'benches-out',
	'kurt',
	'against',
	-20,
	10,
	'Jeg er den nabo, du taler om. Jeg har ikke haft en flaske i hånden i 14 måneder. Bank på, så giver jeg kaffe.',
	{ channel: 'desk', enteredBy: 'jonas', showAs: 'pseudonym' },
);
const storage = say(
	'storage',
	'furniture',
	'anja',
	'question',
	-17,
	8,
	'Vi har en tom cykelkælder på 70 kvadratmeter i Møllevangen. Er den tør nok?',
);

/** What was said about the proposals on a home. */
export const commentsOnHomes: readonly Comment[] = [
	firstMonth,
	reply(firstMonth, 'kurt', -26, 10, 'En, der selv har prøvet det. Og en ansat, der kan låse cyklen op. Begge to.', {
		channel: 'desk',
		enteredBy: 'jonas',
		showAs: 'pseudonym',
	}),
	say(
		'silence',
		'first-night',
		'tommy',
		'for',
		-25,
		22,
		'Stilheden er det værste. Jeg havde radioen tændt i et halvt år.',
	),
	allergic,
	reply(allergic, 'brian', -25, 12, 'Det er fair nok. Smut og jeg kan godt gå ind bagom.', {
		channel: 'desk',
		enteredBy: 'maj-britt',
		showAs: 'pseudonym',
	}),
	say(
		'dog-bowl',
		'dog',
		'louise',
		'for',
		-24,
		19,
		'Jeg er dyrlæge. Jeg kigger på jeres hunde gratis en gang om måneden, hvis der er et rum med lys.',
	),
	say(
		'cake',
		'stairwell',
		'grethe',
		'for',
		-24,
		11,
		'Vi havde det lige sådan i vores opgang. Nu er han den, der skifter pærerne.',
		{ channel: 'phone', enteredBy: 'jonas' },
	),
	consent,
	landlord,
	reply(
		landlord,
		'daniel',
		-21,
		21,
		'Ja, to: bag varmeværket og ved den gamle gartner i Tornby. Jeg tog billeder i dag.',
	),
	say(
		'rent-day-eleven',
		'rent-call',
		'tommy',
		'for',
		-21,
		12,
		'Havde nogen ringet til mig på dag elleve, havde jeg nok taget den. På dag fyrre tog jeg ingenting.',
	),
	say('agree-loud', 'benches-out', 'kasper', 'for', -22, 9, 'Endelig en, der siger det højt.'),
	notInMyStreet,
	reply(notInMyStreet, 'per', -19, 21, 'Det er modigt skrevet. Jeg mente ikke dig. Jeg kommer forbi.'),
	say('four-beds', 'women', 'rikke', 'for', -19, 20, 'Fire er for lidt, men begynd.'),
	storage,
	reply(storage, 'mohamed', -16, 18, 'Jeg kommer og kigger i morgen efter arbejde. Tak!'),
	say('sofa-count', 'couch', 'oscar', 'for', -15, 2, 'Kender tre.'),
	say(
		'locker-where',
		'winter-key',
		'arif',
		'for',
		-13,
		19,
		'Der står 40 tomme skabe i den gamle svømmehal. Grønne. Med nøgle i.',
	),
	say('freezer', 'debt', 'camilla', 'for', -12, 23, 'I fryseren! Jeg lagde dem i ovnen.', asPseudonym),
	say(
		'toilet-price',
		'sleeping-bag',
		'jytte',
		'for',
		-17,
		10,
		'Vi ældre skal også tisse på stationen. Det er ikke kun for dem.',
		{ channel: 'phone', enteredBy: 'jonas' },
	),
];
