/** What mails about contributions say, and the mailbox of the demonstration, in Danish. */
export const da = {
	kinds: { proposal: 'dit forslag', comment: 'dit spørgsmål', response: 'dit høringssvar' },
	received: {
		subject: (title: string) => `Vi har fået »${title}«`,
		thanks: (what: string, title: string) => `Tak. Vi har fået ${what} »${title}«.`,
		entered: (what: string, title: string) => `Vi har skrevet ${what} »${title}« ind for dig.`,
		nextOfResponse:
			'På din kvittering kan du se, hvad der sker med det. Når høringen er slut, står der, hvad vi svarer på dine synspunkter.',
		next: 'På din kvittering kan du se, hvad der sker med det, og hvornår du senest får svar. Vi skriver igen, når svaret er der.',
		action: 'Se din kvittering',
	},
	answered: {
		subject: (title: string) => `Svar på »${title}«`,
		here: (what: string, title: string) => `Her er vores svar på ${what} »${title}«.`,
		outcome: (state: string, heading: string) => `${state}: ${heading}`,
		elsewhere: (to: string) => `Vi har sendt det videre til ${to}.`,
		by: (name: string) => `Svaret er givet af ${name}.`,
		disagree: 'Er du uenig, eller er noget uklart? På din kvittering kan du se, hvem du kan skrive eller ringe til.',
		action: 'Se svaret på siden',
		reply: {
			proposal:
				'Du kan også svare på denne mail. Så står det, du skriver, som et spørgsmål under dit forslag. Alle kan læse det, og dit navn står ved.',
			comment:
				'Du kan også svare på denne mail. Så står det, du skriver, under dit spørgsmål. Alle kan læse det, og dit navn står ved.',
		},
	},
	cited: {
		subject: (title: string) => `Brugt i »${title}«`,
		here: (what: string, piece: string, title: string) =>
			`Vi har brugt ${what} »${piece}« i »${title}«. Her er afsnittet:`,
		next: 'Synes du, at vi har forstået dig forkert? Skriv eller ring til os. Adressen står på siden.',
		action: 'Se, hvor det er brugt',
	},
	footer:
		'Du får denne mail, fordi du har bidraget til et forløb i kommunen. Vi skriver kun, når der sker noget med dit bidrag. Trækker du det tilbage, skriver vi ikke mere om det.',
	notices: {
		'answer-mailed': 'Dit svar er sendt. Se på siden om et øjeblik.',
		'answer-not-mailed': 'Der er ingen, der tager imod mails lige nu.',
		'mail-sent-to-us': 'Mailen er sendt.',
		'mail-not-taken': 'Mailen kom ikke frem. Er adressen rigtig, og er den åben?',
		'mail-incomplete': 'Skriv, hvem den er fra og til, og noget i mailen.',
		'answer-empty': 'Skriv noget først.',
	},
	mailbox: {
		title: 'Postkassen',
		lead: 'Her ligger alle de mails, demonstrationen har sendt. De nyeste står først. Uden for en demonstration findes siden ikke.',
		list: 'Sendte mails',
		find: 'Find mails',
		findTo: 'Mails til',
		show: 'Vis',
		emptyTo: (address: string) => `Her er ingen mails til ${address}`,
		empty: 'Her er ingen mails endnu',
		emptyHelp: 'Skriv et forslag, eller bed om et link til at logge ind. Så kommer der en mail her.',
		demo: 'Demonstration',
		to: (address: string) => `Til ${address}`,
		waiting: 'Venter på at blive sendt',
		failed: 'Kunne ikke sendes',
		back: 'Tilbage til postkassen',
		answer: {
			heading: 'Svar på denne mail',
			hint: 'Her bliver der sendt en rigtig mail til os, som fra et mailprogram. Om et øjeblik står dit svar på siden.',
			label: 'Dit svar',
			send: 'Send svaret',
		},
		write: {
			heading: 'Skriv en mail til os',
			hint: 'Mailen bliver sendt, som fra et mailprogram. Prøv med en hørings adresse.',
			from: 'Fra',
			to: 'Til',
			subject: 'Emne',
			text: 'Mail',
			send: 'Send mailen',
		},
		links: 'Links i mailen',
		text: 'Mailens tekst',
		asText: 'Mailen vises som ren tekst. I et mailprogram er linkene knapper.',
	},
};
