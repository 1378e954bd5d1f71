/** The rules of the conversation, in Danish. */
export const rules = {
	title: 'Regler for samtalen',
	lead: 'Vi taler om noget, der betyder noget for os. Derfor er der et par ting, vi beder dig om.',
	may: {
		heading: 'Det må du gerne',
		text: `- Være uenig, også helt og aldeles.
- Skrive kort, og skrive, som du taler.
- Skrive på det sprog, du er bedst til.
- Bruge et dæknavn, hvor forløbet giver lov.
- Ombestemme dig: rette dit forslag eller trække det tilbage.`,
	},
	mayNot: {
		heading: 'Det må du ikke',
		text: 'Reglerne har numre. Bliver noget skjult, står der altid, hvilken regel det er skjult for.',
	},
	broken: {
		heading: 'Ser du noget, der går over stregen?',
		text: 'Tryk på »Anmeld« under det, der er skrevet, og fortæl hvorfor. Ingen andre får at vide, at det var dig. Haster det, så ring til os.',
	},
	hiding: {
		heading: 'Når noget bliver skjult',
		text: `En medarbejder kan skjule et forslag eller en kommentar, der bryder en regel. Så gør vi altid sådan:

- Den, der skrev det, får at vide hvorfor, og kan klage i 30 dage.
- En anden medarbejder end den, der skjulte det, afgør klagen.
- Det, der er skjult, beholder sin plads. Alle kan se, at det er skjult, og for hvilken regel.
- Støtter og svar bliver gemt. Får den, der klager, ret, er det hele der igen.
- Private oplysninger kan blive taget ud af en tekst, så resten kan blive stående.`,
		log: 'Se alt, hvad der er skjult, og hvad der kom ud af klagerne',
	},
	ours: {
		heading: 'Det kan du forvente af os',
		text: `- Vi fjerner aldrig noget, fordi det er kritisk.
- Du kan altid se, hvem der svarer, og hvorfor svaret blev, som det blev.
- Vi skriver, så det kan forstås.`,
	},
};
