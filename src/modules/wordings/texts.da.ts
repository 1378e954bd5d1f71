/** What this module says to everybody. */
export const da = {
	easy: {
		eyebrow: 'Let at læse',
		titleOf: (title: string) => `Let at læse: ${title}`,
		links: {
			answer: 'Læs svaret i let dansk',
			theme: 'Læs om temaet i let dansk',
			option: 'Læs om muligheden i let dansk',
			meeting: 'Læs om mødet i let dansk',
		},
		older: 'Den lette tekst er ældre end selve teksten. Noget kan være ændret. Læs hele teksten også.',
		whole: {
			answer: 'Se hele svaret',
			theme: 'Se hele temaet',
			option: 'Se alle muligheder',
			meeting: 'Se alt om mødet',
		},
		approved: (name: string, date: string) => `Godkendt af ${name}, ${date}.`,
		parts: {
			questions: 'Det spørger vi om',
			access: 'Sådan kommer du ind',
			quietVoices: 'Sådan kommer alle til orde',
			agenda: 'Det skal vi på mødet',
		},
	},
	translated: {
		machine: 'Oversat fra dansk af en maskine. Ingen har set oversættelsen igennem endnu.',
		person: 'Oversat fra dansk. Det er den danske tekst, der gælder.',
		stale: 'Oversat fra dansk. Den danske tekst er ændret siden.',
		original: 'Læs den på dansk',
	},
};
