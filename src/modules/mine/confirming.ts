/** The words that somebody types to show that they mean it, in either language. */
export const confirmWords = { da: 'slet min konto', en: 'delete my account' } as const;

/** Whether what was typed says it; capitals and spaces are nobody's test. */
export function isConfirmed(typed: string): boolean {
	const said = typed
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[.!»«"']/g, '');
	return said === confirmWords.da || said === confirmWords.en;
}
