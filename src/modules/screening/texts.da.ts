/** What screening says, in Danish. */
export const da = {
	hint: {
		heading: 'Skal det stå der?',
		kinds: { phone: 'et telefonnummer', email: 'en e-mail', address: 'en adresse' },
		there: (what: string, passage: string) => `Der står ${what}: ${passage}`,
		why: 'Alle kan læse det, også om flere år. Ret teksten, eller send igen, hvis det skal stå der.',
		first: 'Der står noget i teksten, som måske er privat.',
	},
	proof: {
		working: 'Vi tjekker, at du ikke er en robot. Du skal ikke gøre noget.',
		done: 'Færdig. Du kan sende.',
		failed: 'Vi kunne ikke tjekke det. Send alligevel, så ser vi det igennem, før andre kan læse det.',
		without:
			'Har du slået scripts fra, ser vi det igennem først. Giver du en e-mail, kan du i stedet trykke på et link.',
	},
	signals: {
		unconfirmed: 'E-mailen er ikke bekræftet',
		'no-proof': 'Skrevet uden login, og browseren har ikke vist, at den ikke er en robot',
		links: 'Mange links',
		repeated: 'De samme ord er sendt flere gange',
		burst: 'Meget på kort tid fra samme sted',
	},
};
