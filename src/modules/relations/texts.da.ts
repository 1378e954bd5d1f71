/** Words for threads, in Danish. */
export const da = {
	/** What can stand in a thread. */
	kinds: {
		process: 'Forløb',
		theme: 'Tema',
		meeting: 'Møde',
		proposal: 'Forslag',
		comment: 'Kommentar',
		plan: 'Plan',
		consultation: 'Høring',
		documentation: 'Dokumentation',
		evaluation: 'Evaluering',
		response: 'Høringssvar',
		organisation: 'Forening eller råd',
		answer: 'Svar',
		'council-decision': 'Byrådets beslutning',
	},
	/** What can be waited for; said where it has no title of its own. */
	coming: {
		phase: 'Næste fase',
		answer: 'Svar fra kommunen',
		decision: 'Byrådet beslutter',
	},
	/** How something is tied to what came before it. */
	ties: {
		'led-to': 'kom af',
		answers: 'besvarer',
		decides: 'afgør',
		'carries-out': 'udfører',
		documents: 'dokumenterer',
		concerns: 'hører til',
	},
	expected: (date: string) => `Ventes ${date}`,
	late: (date: string) => `Lovet til ${date}, ikke kommet endnu`,
	title: 'Sagens tråd',
	lead: 'Hvad der kom først, og hvad der blev af det.',
	front: 'Deltag',
	present: 'Du er her',
	tie: (tie: string, title: string) => `${tie} »${title}«`,
	how: {
		heading: 'Sådan læser du tråden',
		text: 'Øverst står det, der kom først. Under hver linje kan du se, hvad den hører til. De tomme ringe er det, vi venter på.',
	},
	wholeThread: 'Se hele tråden',
	more: 'Tråden er lang. Her er det nyeste. Resten finder du på sagens egen side.',
};
