/** Writes a bug to the terminal as one line of JSON with the number that the person was shown. No request data: it may be personal. */
export function reportBug(error: unknown, id: string): void {
	const { name, message, stack, code } = error as Error & { code?: string };
	console.error(JSON.stringify({ at: new Date().toISOString(), level: 'error', id, name, code, message, stack }));
}
