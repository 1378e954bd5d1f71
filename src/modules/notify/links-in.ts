/** One link in a mail: where it leads, and what is shown. */
export interface MailLink {
	readonly href: string;
	readonly text: string;
}

/** The addresses in a mail's text, each once; those on our own site as paths, so that the demonstration works behind any name. */
export function linksIn(text: string, origin: string): MailLink[] {
	const addresses = new Set(
		(text.match(/https?:\/\/[^\s<>"]+/g) ?? []).map((found) => found.replace(/[.,;:!?)»”]+$/, '')),
	);
	return [...addresses].flatMap((address) => {
		if (!URL.canParse(address)) return [];
		const url = new URL(address);
		const href = url.origin === origin ? url.pathname + url.search + url.hash : url.href;
		return [{ href, text: address }];
	});
}
