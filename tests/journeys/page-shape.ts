/**
 * What a page is built of, whatever it says: each kind of element inside each kind of element, with the names of its
 * attributes and whether it is empty. Two pages of one shape differ in nothing that axe looks at. Runs inside the page.
 */
export function pageShape(): string {
	const kindOf = (element: Element) =>
		`${element.tagName.toLowerCase()}.${[...element.classList].sort().join('.')}${element.getAttribute('role') ?? ''}`;
	const pairs = new Set<string>();
	for (const element of document.querySelectorAll('body, body *')) {
		if (element.closest('svg') && element.tagName !== 'svg') continue;
		const attributes = element.getAttributeNames().sort().join(' ');
		const empty = element.textContent?.trim() === '' ? ' empty' : '';
		pairs.add(
			`${element.parentElement ? kindOf(element.parentElement) : ''} > ${kindOf(element)} ${attributes}${empty}`,
		);
	}
	return [...pairs].sort().join('\n');
}
