/** Words for contributions, in Danish. */
export const da = {
	contribution: { one: 'bidrag', many: 'bidrag' },
	kinds: { proposal: 'Forslag', comment: 'Kommentar' },
	channels: {
		web: 'Her på siden',
		desk: 'Borgerservice',
		post: 'Postkort og brev',
		email: 'E-mail',
		phone: 'Telefon',
		meeting: 'Møde',
		video: 'Video',
		'social-media': 'Sociale medier',
	},
	states: {
		received: 'Modtaget',
		'under-consideration': 'Under overvejelse',
		'taken-up': 'Taget op',
		partly: 'Taget delvist op',
		'not-taken-up': 'Ikke taget op',
		'already-so': 'Allerede i gang',
		elsewhere: 'Sendt videre',
	},
	levels: ['Uden login', 'Bekræftet e-mail eller telefon', 'Kendt af Borgerservice', 'MitID'],
	noPerson: 'Uden navngiven person',
	authors: {
		protectedPerson: 'En deltager',
		unknownPerson: 'En medborger',
		group: (headCount: number) => `En gruppe på ${headCount}`,
	},
};
