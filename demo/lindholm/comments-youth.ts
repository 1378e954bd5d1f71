import type { Comment } from '../types.ts';
import { reply, say } from './say.ts';

const asPseudonym = { showAs: 'pseudonym' } as const;

const bakers = say(
	'bakers',
	'afternoon-school',
	'bo',
	'question',
	-28,
	5,
	'Jeg møder klokken tre om natten. Kan vi ikke bytte: jeg tager dem, der ikke kan sove, og I tager resten?',
);
const insurance = say(
	'insurance',
	'friday-trial',
	'thuy',
	'question',
	-24,
	12,
	'Jeg har en lille restaurant og vil gerne være med. Hvem betaler, hvis den unge skærer sig?',
);
const whoPaysBus = say(
	'who-pays-bus',
	'youth-bus',
	'preben',
	'against',
	-23,
	10,
	'I min tid cyklede vi. 14 km hver vej. Skal kommunen nu også betale for det?',
	{ channel: 'desk', enteredBy: 'jonas' },
);
const smsNumber = say(
	'sms-number',
	'no-phone-calls',
	'kirsten',
	'question',
	-20,
	11,
	'Men hvad gør man, når det er vigtigt, og han ikke svarer på beskeden heller?',
	{ channel: 'desk', enteredBy: 'jonas' },
);
const councillor = say(
	'councillor-pay',
	'bike-workshop',
	'amir',
	'question',
	-17,
	21,
	'Jeg sidder i udvalget. Hvis I fik 60 kroner i timen, ville I så også sige ja til faste mødetider? Jeg spørger, fordi jeg bliver spurgt.',
);

/** What was said about the proposals on young people. */
export const commentsOnYouth: readonly Comment[] = [
	say(
		'sleep',
		'afternoon-school',
		'mikkel',
		'for',
		-29,
		2,
		'Skrevet klokken to om natten. Jeg siger det bare.',
		asPseudonym,
	),
	say(
		'real-jobs',
		'afternoon-school',
		'finn',
		'against',
		-28,
		9,
		'Arbejdspladserne venter ikke til klokken 11. Lær dem hellere at gå i seng.',
	),
	bakers,
	reply(bakers, 'emil', -28, 13, 'Okay, det var faktisk en god idé. Jeg kommer forbi bageriet, inden jeg går i seng.'),
	say(
		'caretaker',
		'one-adult',
		'jens',
		'for',
		-27,
		15,
		'Pedellen, hver gang. Hos os hedder han Mogens, og han har reddet flere end mig.',
	),
	say('eighteen', 'one-adult', 'ida', 'for', -20, 20, 'Det med de 18. Ja. Ja. Ja.'),
	whoPaysBus,
	reply(
		whoPaysBus,
		'yusuf',
		-22,
		19,
		'Jeg cykler også om sommeren. Der er 26 km til Tornby, og jeg møder 06.30. Du må gerne låne min cykel.',
	),
	insurance,
	reply(
		insurance,
		'maj-britt',
		-21,
		10,
		'Det gør kommunen. Den unge er dækket af vores forsikring fra første fredag. Ring til mig, så sender jeg dig den ene side, det kræver.',
	),
	say(
		'urdu',
		'mothers-language',
		'ibrahim',
		'for',
		-23,
		18,
		'Vi fædre kan også tage telefonen. Det er der bare ingen, der tror.',
	),
	say('maths', 'old-hands', 'jens', 'for', -22, 8, 'Kom på onsdag. Jeg mener det. Spørg efter mig i træværkstedet.'),
	smsNumber,
	reply(smsNumber, 'noah', -19, 22, 'Så skriver man igen dagen efter. En gang til. Det er ikke raketvidenskab :)'),
	councillor,
	say('set-aside', 'pay-mentor', 'bo', 'for', -14, 5, 'Tre timer er det, jeg bruger. Han har ret i tallet.'),
	say(
		'pay-mentor-why',
		'pay-mentor',
		'flemming',
		'against',
		-13,
		14,
		'Jeg kom selv i lære i 1973. Ingen betalte svenden for at være et ordentligt menneske.',
	),
	say('loan', 'driving-licence', 'marianne', 'for', -10, 19, 'Lån er rigtigt tænkt. Så er det ens eget.'),
	say('buns', 'lunch', 'freja', 'for', -8, 12, 'De boller er berømte.'),
	say('one-page', 'youth-council', 'zainab', 'for', -5, 20, 'Lav den også på lyd. Så kan min bror høre den i bussen.'),
	say('mock-exam', 'exam-room', 'noah', 'question', -6, 19, 'Gælder det også terminsprøverne?'),
	say(
		'pizza-oven',
		'lunch',
		'thuy',
		'question',
		-5,
		15,
		'Har de et køkken derude? Jeg kan levere suppe for 28 kroner portionen.',
	),
];
