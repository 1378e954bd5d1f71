/**
 * A path of our own to lead back to, without its language prefix; anything else, another site's address above all,
 * becomes the front page.
 */
export function ownPath(text: string | undefined): string {
	if (!text?.startsWith('/') || text.length > 2000 || /[\\\s\p{C}]/u.test(text)) return '/';
	const url = URL.parse(text, 'https://own.invalid');
	if (url?.origin !== 'https://own.invalid' || url.pathname.startsWith('//')) return '/';
	const path = url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';
	// Leading back to a sign-in page would be a circle.
	return /^\/log-(ind|ud)(\/|$)/.test(path) || path.startsWith('//') ? '/' : `${path}${url.search}${url.hash}`;
}
