import type { MailedFileRefusal, MailState } from './received-mail.ts';

type Count = { one: string; other: string };

/** What is said of mails that people send to a consultation, in Danish. */
export const da = {
	/** On the consultation's own page. */
	write: 'Du kan også svare med en mail. Skriv den til:',
	writeText: 'Skriv dit navn i mailen. Vi læser den, før den bliver et høringssvar.',
	tryIt: 'Vil du prøve? Skriv mailen her i demonstrationen',
	desk: {
		title: 'Post',
		text: (waiting: string) => `Mails, der venter på jer: ${waiting}`,
		textOff: 'Lad folk svare med en mail',
		lead: 'Mails til høringen. Ingen andre end jer kan se dem, før I tager dem ind som høringssvar.',
		address: 'Høringens adresse',
		open: 'Åbn adressen',
		close: 'Luk adressen',
		isOpen: 'Adressen er åben og står på høringens side. Den tager imod, til høringen bliver afsluttet.',
		notYet: 'Adressen er åben. Den tager imod fra høringens første dag.',
		isClosed: 'Adressen er lukket. Hvis I åbner den, kommer den til at stå på høringens side.',
		off: 'Der er ikke sat modtagelse af mails op. Den, der driver siden, kan gøre det.',
		filter: 'Vis',
		states: { waiting: 'Venter', 'taken-in': 'Taget ind', 'set-aside': 'Lagt til side' } as Readonly<
			Record<MailState, string>
		>,
		none: {
			waiting: 'Der er ingen mails, der venter.',
			'taken-in': 'Ingen mails er taget ind endnu.',
			'set-aside': 'Ingen mails er lagt til side.',
		} as Readonly<Record<MailState, string>>,
		noSubject: 'Uden emne',
		files: { one: '1 fil', other: '{n} filer' } as Count,
		late: 'Kom efter fristen',
	},
	one: {
		title: (number: string) => `Mail nr. ${number}`,
		from: 'Fra',
		subject: 'Emne',
		came: 'Kom',
		dated: 'Skrevet',
		datedText: (date: string) => `${date}, siger afsenderens mailprogram`,
		files: 'Filer',
		noText: 'Der er ingen tekst i mailen.',
		refusals: {
			kind: 'Ikke gemt. Vi gemmer PDF, Word- og LibreOffice-tekster uden makroer og billeder (PNG, JPEG, WebP). Bed eventuelt om den igen.',
			'too-many': 'Ikke gemt. Vi gemmer højst ti filer.',
		} as Readonly<Record<MailedFileRefusal, string>>,
		safe: 'Filerne ligger, som de kom. Åbn dem kun, hvis du venter dem.',
		proves: 'En mail beviser ikke, hvem der har skrevet den.',
		takeIn: 'Tag mailen ind som høringssvar',
		takeInText:
			'Ret teksten til, hvis der står hilsner eller noget privat i den. Det er den tekst, I viser, hvis I beslutter det.',
		takeInButton: 'Tag ind som høringssvar',
		words: 'Svaret',
		hideName: 'Afsenderen vil ikke stå med navn',
		more: 'Mere om svaret',
		name: 'Hvem er svaret fra?',
		nameHint: 'Navnet fra mailen. Ret det, eller lad det stå tomt.',
		headCount: 'Hvor mange har skrevet sammen?',
		headCountHint: 'Kun når det er en gruppe.',
		people: 'personer',
		late: 'Mailen kom efter fristen. Svaret bliver mærket som for sent.',
		lateReason: 'Hvorfor tager I det med?',
		setAside: 'Læg til side',
		setAsideText:
			'Reklamer og mails, der ikke er svar. Den bliver slettet efter 30 dage. Til da kan du tage den ind alligevel.',
		setAsideReason: 'Hvorfor?',
		setAsideHint: 'Afsenderen kan læse grunden.',
		setAsideButton: 'Læg til side',
		wasSetAside: (date: string) => `Lagt til side ${date}:`,
		wasTakenIn: (date: string) => `Taget ind ${date}.`,
		see: 'Se høringssvaret',
		original: 'Mailen, som den kom',
		back: 'Til posten',
		settledForGood: 'Høringen er afsluttet.',
	},
	/** On the page of whoever sent it. */
	receipt: {
		title: (number: string) => `Din mail nr. ${number}`,
		lead: (consultation: string) => `Til høringen »${consultation}«`,
		states: {
			waiting: 'Vi har fået din mail. Vi læser den, før den bliver et høringssvar.',
			'taken-in':
				'Din mail er taget ind som høringssvar. Når høringen er afsluttet, skriver vi, hvad der kom ud af det.',
			'set-aside': 'Vi har ikke taget din mail ind som høringssvar. Her er grunden:',
		} as Readonly<Record<MailState, string>>,
		deleted: (date: string) => `Mailen bliver slettet ${date}. Mener du, at det er en fejl, så kontakt kommunen.`,
		came: 'Kom',
		late: 'Fristen var gået, da den kom. Vi vurderer, om den kan komme med.',
		see: 'Se dit høringssvar',
		text: 'Det, du skrev',
		withdraw: 'Slet mailen',
		withdrawText: 'Så er den og filerne væk, og den bliver ikke et høringssvar.',
		keep: 'Gem adressen på denne side. Den er din egen vej til mailen.',
		consultation: 'Læs om høringen',
	},
	acknowledgement: {
		subject: (title: string) => `Vi har fået din mail til høringen: ${title}`,
		received: (number: string, title: string) =>
			`Din mail til høringen »${title}« er kommet frem. Den har nummer ${number}.`,
		late: 'Fristen for at svare er gået. Vi vurderer, om din mail kan komme med.',
		missing: (names: string) =>
			`Disse filer kunne vi ikke tage imod: ${names}. Vi kan gemme PDF, tekster fra Word og LibreOffice uden makroer og billeder. Send en mail mere med dem.`,
		next: 'En medarbejder læser den, før den bliver et høringssvar. På siden herunder kan du se, hvordan det går, og slette den igen.',
		action: 'Følg din mail',
		footer:
			'Denne mail er sendt af sig selv, fordi der kom en mail fra din adresse. Er den ikke fra dig, så slet den på siden.',
	},
	fromMail: 'Mailen, det kom med',
	closing: {
		one: '1 mail venter på, at I tager den ind eller lægger den til side.',
		other: '{n} mails venter på, at I tager dem ind eller lægger dem til side.',
	} as Count,
	acts: {
		mailbox: 'Åbn eller luk adresse',
		takeIn: 'Tag mail ind',
		setAside: 'Læg mail til side',
		withdraw: 'Slet mail',
	},
	notices: {
		'mailbox-set': 'Det er gemt.',
		'mail-taken-in': 'Mailen er taget ind som høringssvar.',
		'mail-set-aside': 'Mailen er lagt til side.',
		'mail-withdrawn': 'Din mail er slettet.',
	},
};
