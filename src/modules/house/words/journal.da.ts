/** The public side of the journal, in Danish. */
export const journal = {
	title: 'Journalen',
	lead: 'Alt, hvad der bliver gjort her på siden, får en linje i en journal. Ingen kan rette i den, uden at det kan ses.',
	how: {
		heading: 'Sådan kan du stole på den',
		text: `Få sekunder efter at noget er sket, bliver de nye linjer lagt sammen under et segl. Seglet er et langt tal, som er regnet ud af hver eneste linje. Ændrer nogen en linje, fjerner en eller bytter om på to, passer tallet ikke mere.

Hvert segl bærer også det forrige. Derfor kan man heller ikke tage et segl ud. Skriv et tal ned i dag, så kan du se om et år, om det stadig står her.

Linjerne siger, hvad der skete, ikke hvad nogen skrev. Derfor viser vi kun tallene.`,
	},
	seals: 'Segl, de nyeste først',
	none: 'Der er ikke sat noget segl endnu. Det første kommer, få sekunder efter at der er sket noget.',
	seal: (id: string) => `Segl ${id}`,
	sealedAt: (when: string) => `Sat ${when}`,
	at: (time: string) => `kl. ${time}`,
	lines: (count: string) => `${count} linjer`,
	oneLine: '1 linje',
	root: 'Rod',
	previous: 'Bærer fra det forrige segl',
	sealLead: 'Her er seglet og de tal, det er lavet af. Regn selv efter.',
	leaves: 'Linjernes tal, i rækkefølge',
	leavesShown: (shown: string, all: string) => `Her er de første ${shown} af ${all}.`,
	allLeaves: 'Hent alle som tekst',
	checkHeading: 'Sådan regner du efter',
	check: `Roden er et Merkle-træ, som det er beskrevet i RFC 6962, med SHA-256.

- Hvert tal herover er et blad: SHA-256 af et nul-byte og linjen selv.
- To naboer bliver til én: SHA-256 af et et-byte, det venstre tal og det højre tal.
- Er der en tilovers, går den uændret op til næste række.
- Gå videre, til der er ét tal tilbage. Det er roden.

Det, næste segl bærer, er SHA-256 af seglets nummer i otte bytes, roden og det, seglet selv bar.`,
	newer: 'Til alle segl',
};
