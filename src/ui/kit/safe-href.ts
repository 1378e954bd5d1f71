const harmless = /^(?:https?|mailto|tel):/i;
// Nearly every address of ours: our own path, in letters that no browser drops.
const plainPath = /^\/(?![/\\])[!-~]*$/;

/** The address if it may stand in a link, else undefined: schemes that could run script or read files are refused. */
export function safeHref(href: string): string | undefined {
	if (plainPath.test(href)) return href;
	// Browsers drop tabs, newlines and leading control characters before they read the scheme; so do we.
	const read = [...href].filter((letter) => letter > ' ' && letter !== '\u007f').join('');
	if (read.startsWith('//') || read.startsWith('/\\') || read.startsWith('\\')) return undefined;
	const scheme = /^[^/?#]*?:/.exec(read);
	if (scheme === null || harmless.test(read)) return read === '' ? undefined : href.trim();
	return undefined;
}
