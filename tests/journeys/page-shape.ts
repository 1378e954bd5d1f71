/**
 * What a page is built of, whatever it says: each kind of element with all that it stands in, the names of its attributes
 * and whether it is empty. Two pages built of the same differ in nothing that axe looks at. Runs inside the page.
 */
export function pageShape(): string[] {
	const found = new Set<string>();
	const walk = (element: Element, within: string) => {
		const kind = `${element.tagName.toLowerCase()}.${[...element.classList].sort().join('.')}${element.getAttribute('role') ?? ''}`;
		const path = `${within}>${kind}`;
		const empty = element.textContent?.trim() === '' ? ' empty' : '';
		found.add(`${path} ${element.getAttributeNames().sort().join(' ')}${empty}`);
		if (element.tagName !== 'svg') for (const child of element.children) walk(child, path);
	};
	walk(document.body, '');
	return [...found];
}
