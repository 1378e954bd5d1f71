import type { ModeratedWords } from '../types.ts';

/** What was said in Lindholm that could not stand as it was, and what came of it. */
export const moderation: readonly ModeratedWords[] = [
	{
		by: 'finn',
		contribution: 'youth-bus',
		stance: 'against',
		day: -16,
		text: 'De unge i Enghøj er en flok dovne snyltere. Dem skal vi ikke køre rundt med.',
		flaggedBy: 'magnus',
		hidden: {
			by: 'maj-britt',
			day: -15,
			rule: 'respect',
			words: 'Du må gerne være imod bussen. Kald ikke andre snyltere.',
		},
	},
	{
		by: 'louise',
		contribution: 'lunch',
		stance: 'for',
		day: -14,
		text: 'Min søsters madvogn holder på torvet hver dag. Ring og bestil, hun har 20 procent på alt i denne uge.',
		hidden: { by: 'maj-britt', day: -13, rule: 'advert', words: '' },
		appeal: {
			day: -12,
			words: 'Jeg ville bare fortælle, at der findes god mad i nærheden.',
			decided: {
				by: 'henrik',
				day: -9,
				result: 'upheld',
				reason: 'Det er venligt ment, men rabatten gør det til en annonce. Skriv gerne om maden uden.',
			},
		},
	},
	{
		by: 'jacob',
		contribution: 'small-afterschool',
		stance: 'against',
		day: -11,
		text: 'Forvaltningen har sovet i timen i tre år. Det er for ringe, og det er vores børn, der betaler for det.',
		hidden: { by: 'maj-britt', day: -10, rule: 'respect', words: 'Tal ordentligt om dem, der arbejder med det.' },
		appeal: {
			day: -10,
			words: 'Jeg taler ikke om nogen bestemt. Man må vel godt sige, at det er for ringe.',
			decided: {
				by: 'henrik',
				day: -8,
				result: 'overturned',
				reason: 'Det er hård kritik af kommunen, og den skal kunne stå. Vi skjuler aldrig noget, fordi det er kritisk.',
			},
		},
	},
	{
		by: 'magnus',
		contribution: 'interpreter',
		stance: 'question',
		day: -7,
		text: 'Hvem er det, der bestemmer? Er det ham den nye, som ikke kan finde ud af noget som helst?',
		hidden: { by: 'maj-britt', day: -6, rule: 'respect', words: 'Spørg igen uden det sidste, så får du svar.' },
		appeal: { day: -3, words: 'Det var en spøg. Mit spørgsmål er alvorligt nok.' },
	},
	{
		by: 'kurt',
		contribution: 'lunch',
		stance: 'for',
		day: -8,
		text: 'Spørg Gerda Holmstrøm-Prøve i opgang B, hun har stået for spisningen i ni år og ved alt om det.',
		masked: { by: 'maj-britt', day: -7, passage: 'Gerda Holmstrøm-Prøve i opgang B', what: 'name' },
	},
	{
		contribution: 'bench-hill',
		stance: 'for',
		day: -1,
		text: 'Sæt to. Den ene med ryglæn og armlæn, så man kan komme op igen.',
	},
];
