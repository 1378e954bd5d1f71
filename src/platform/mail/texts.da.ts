/** What is said in every mail, whatever it is about, in Danish. */
export const da = {
	hello: 'Hej',
	openLink: 'Virker knappen ikke? Kopiér denne adresse ind i din browser:',
};
