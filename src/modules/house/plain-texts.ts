/** How long the word on where to report a weakness holds; it is written anew at every request. */
const securityDays = 180;

/** What belongs to one person or to staff, and what only answers machines. */
const notForSearch = [
	'/log-ind',
	'/log-ud',
	'/mit',
	'/kvittering',
	'/fortsaet',
	'/svarbord',
	'/anmeld',
	'/styr',
	'/demo',
];

/** What search engines are asked: invented content is kept out altogether. */
export function robotsText(demo: boolean): string {
	const closed = demo ? ['/'] : notForSearch.flatMap((path) => [path, `/en${path}`]);
	return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n');
}

/** Where to report a weakness, as RFC 9116 wants it. */
export function securityText(facts: {
	readonly publicUrl: string;
	readonly email: string;
	readonly now: Date;
}): string {
	const expires = new Date(facts.now.getTime() + securityDays * 86_400_000);
	return [
		...(facts.email ? [`Contact: mailto:${facts.email}`] : []),
		`Contact: ${facts.publicUrl}/kontakt`,
		`Expires: ${expires.toISOString().slice(0, 19)}Z`,
		'Preferred-Languages: da, en',
		`Canonical: ${facts.publicUrl}/.well-known/security.txt`,
		'',
	].join('\n');
}
