/** What is said in every mail, whatever it is about, in Danish. */
export const da = {
	replyLine: '--- Skriv dit svar over denne linje ---',
	hello: 'Hej',
	openLink: 'Virker knappen ikke? Kopiér denne adresse ind i din browser:',
};
