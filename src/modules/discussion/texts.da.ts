/** What the conversation says, in Danish. */
export const da = {
	onPage: 'på siden',
	withdrawn: 'Kommentaren er trukket tilbage.',
	edited: 'rettet',
	reply: 'Svar',
	replyTo: (name: string) => `Svar ${name}`,
	withdraw: 'Træk tilbage',
	flag: 'Anmeld',
	flagWhat: (name: string) => `Anmeld det, ${name} skrev`,
	moreReplies: { one: 'Se ét svar mere', other: 'Se {n} svar mere' },
	waits: 'Venter på svar fra kommunen',
	coordinator: 'Tovholder svarer',
	staff: 'Kommunen svarer',
	organiser: (name: string) => `${name} svarer`,
	waitsFor: (name: string) => `Venter på svar fra ${name}`,
	answerFrom: (municipality: string) => `Svar fra ${municipality}`,
	link: (name: string, date: string) => `Link til det, ${name} skrev ${date}`,
};
