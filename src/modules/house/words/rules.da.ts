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
		text: `- True nogen, eller tale grimt om dem. Gå efter forslaget, ikke efter den, der har skrevet det.
- Fortælle om andres helbred, økonomi eller familie. Tænk dig også om, før du fortæller om dit eget: Alle kan læse det.
- Gøre reklame eller skrive det samme igen og igen.
- Bruge billeder, som du ikke har lov til at bruge, eller hvor nogen kan kendes uden at have sagt ja.
- Skrive noget, der er forbudt ved lov.`,
	},
	broken: {
		heading: 'Ser du noget, der går over stregen?',
		text: 'Ring eller skriv til os, og fortæl hvor. Vi ser på det og svarer dig. Haster det, så ring.',
	},
	ours: {
		heading: 'Det kan du forvente af os',
		text: `- Vi fjerner aldrig noget, fordi det er kritisk.
- Du kan altid se, hvem der svarer, og hvorfor svaret blev, som det blev.
- Vi skriver, så det kan forstås.`,
	},
};
