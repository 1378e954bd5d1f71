import type { SaidOtherwise } from '../types.ts';

/** Answers, themes and meetings in easy Danish and other languages: some approved, one fresh from a machine. */
export const saidOtherwise: readonly SaidOtherwise[] = [
	{
		kind: 'answer',
		of: 'library-ramp',
		by: 'troels',
		day: -7,
		wording: 'let',
		approved: true,
		words: {
			heading: 'Du kan nå klokken nu. Rampen kommer senere.',
			text: 'Kære Ellen.\n\nKlokken ved døren sad for højt. Vi har flyttet den ned i dag.\n\nRampen er for stejl. Den skal bygges om. Det koster mange penge, for huset er gammelt og må ikke ændres for meget. Byrådet siger ja eller nej til næste år.\n\nTil den tid kan du bruge døren ind mod gården. Den er åben hele dagen. Der er ingen trin.',
		},
	},
	{
		kind: 'answer',
		of: 'library-ramp',
		by: 'troels',
		day: -7,
		wording: 'ar',
		madeBy: 'machine',
		words: {
			heading: 'نُقل الجرس الآن، وسيُعاد بناء المنحدر لاحقًا',
			text: 'عزيزتي إلين. صار الجرس اليوم في مكان منخفض. يكلّف منحدر جديد 870.000 كرونة لأن المبنى محمي. وُضع في ميزانية العام القادم، وسيقول المجلس البلدي نعم أو لا. حتى ذلك الحين يبقى الباب المؤدي إلى الفناء مفتوحًا طوال اليوم. لا توجد أي درجة، وقد وضعنا لافتة.',
		},
	},
	{
		kind: 'answer',
		of: 'sign-language',
		by: 'troels',
		day: -6,
		wording: 'en',
		words: {
			heading: 'Yes, every Thursday from 12 to 17',
			text: 'An interpreter is at the citizens’ desk every Thursday. It costs 94,000 kroner a year. Today we spend 120,000 on booking one at a time, so it is cheaper. On the first Thursday of the month there is a speech-to-text interpreter too. The answer is also a film in sign language.',
		},
	},
	{
		kind: 'theme',
		of: 'support/homes',
		by: 'troels',
		day: -20,
		wording: 'let',
		approved: true,
		words: {
			title: 'Et sted at bo',
			lead: 'Nogle i Lindholm har ikke et hjem.',
			text: '94 mennesker har ikke et sted at bo. Flere af dem er unge.\n\nDe sover på et herberg, i en bil eller hos en ven.\n\nDet er godt at få en bolig. Men mange mister den igen. De er alene med breve og regninger.\n\nVi vil gerne vide, hvad der hjælper.',
			questions:
				'Hvad skal der til, for at du kan blive boende?\nHvad kan naboer gøre?\nHvor kan du gå hen, når det er svært?',
		},
	},
	{
		kind: 'theme',
		of: 'support/children',
		by: 'troels',
		day: -19,
		wording: 'ar',
		madeBy: 'machine',
		words: {
			title: 'أطفال يحتاجون إلى المزيد',
			lead: 'التوحد أو القلق أو المرض أو الحزن. بعض الأطفال يحتاجون إلى دعم أكبر في طريقهم.',
			text: 'لا ينكسر الطفل لأنه مختلف. لكن المدرسة والنوم وعمل الكبار قد تتأثر حين تأتي المساعدة متأخرة. اليوم تنتظر الأسرة خمسة أشهر حتى أول لقاء. نود أن نسمع من الأطفال والآباء والإخوة والأجداد. ما الذي ساعد؟ وما الذي زاد الأمر سوءًا؟',
			questions:
				'متى كان يجب أن تأتي المساعدة؟\nماذا يمكن للمدرسة أن تفعل من دون قانون جديد؟\nما الذي يجعل يومكم العادي أسهل؟',
		},
	},
	{
		kind: 'meeting',
		of: 'own-door-coffee',
		by: 'troels',
		day: -5,
		wording: 'let',
		approved: true,
		words: {
			title: 'Kaffe og snak om at få et hjem',
			intro:
				'Kom og drik kaffe med os.\n\nVi taler om at få et sted at bo. Vi er ikke så mange. Derfor er der tid til alle.',
			quietVoices: 'Du behøver ikke sige noget. Du kan også bare lytte.',
		},
	},
	{
		kind: 'meeting',
		of: 'own-door-coffee',
		by: 'troels',
		day: -5,
		wording: 'ar',
		madeBy: 'machine',
		words: {
			title: 'قهوة في ليغتن: باب خاص بك',
			intro: 'حديث صغير عن الطريق من الشارع أو دار السكن إلى باب خاص بك. عددنا قليل، فهناك وقت للجميع.',
		},
	},
];
