/** What JSX makes of a tag or a component: nothing is written until the whole page is. */
export class Element {
	readonly tag: string | Component;
	readonly props: Props;
	/** As `hono/html` marks text that is markup already; the types of JSX are that library's. */
	readonly isEscaped = true;

	constructor(tag: string | Component, props: Props) {
		this.tag = tag;
		this.props = props;
	}

	toString(): string {
		return markupOf(this);
	}
}

export type Props = Readonly<Record<string, unknown>>;
export type Component = (props: Props) => unknown;

/** A part of a page for which something holds, as what language it is in. */
export class Scope {
	readonly #enter: () => () => void;
	readonly children: unknown;

	/** @param enter Lets it hold, and answers how to let it go again. */
	constructor(enter: () => () => void, children: unknown) {
		this.#enter = enter;
		this.children = children;
	}

	markup(): string {
		const leave = this.#enter();
		try {
			return markupOf(this.children);
		} finally {
			leave();
		}
	}
}

/** Elements that have no content, HTML standard 13.1.2. */
const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Attributes that are there or not, HTML standard, index of attributes; any other says "true" or "false". */
const booleanAttributes = new Set(
	'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'.split(
		' ',
	),
);

/**
 * Writes the markup of whatever may stand between tags. All text is escaped but what `raw` marks as markup; nothing, `true` and `false` write
 * nothing.
 */
export function markupOf(child: unknown): string {
	if (typeof child === 'string') return escaped(child);
	if (child === null || child === undefined || typeof child === 'boolean') return '';
	if (child instanceof Element)
		return typeof child.tag === 'string' ? elementMarkup(child.tag, child.props) : markupOf(child.tag(child.props));
	if (Array.isArray(child)) {
		let markup = '';
		for (const each of child) markup += markupOf(each);
		return markup;
	}
	if (child instanceof Scope) return child.markup();
	if (child instanceof Promise) throw new Error('a part of a page must be there when the page is written');
	return isMarkup(child) ? String(child) : escaped(String(child));
}

function elementMarkup(tag: string, props: Props): string {
	let markup = `<${tag}`;
	for (const name in props) {
		if (name === 'children') continue;
		const value = props[name];
		if (typeof value === 'string') markup += ` ${name}="${escaped(value)}"`;
		else if (typeof value === 'boolean' && booleanAttributes.has(name)) {
			if (value) markup += ` ${name}=""`;
		} else if (value !== null && value !== undefined) markup += ` ${name}="${escaped(String(value))}"`;
	}
	if (voidTags.has(tag)) return `${markup}/>`;
	return `${markup}>${markupOf(props.children)}</${tag}>`;
}

function isMarkup(value: unknown): boolean {
	return (value as { isEscaped?: boolean }).isEscaped === true;
}

const unsafe = /[&<>'"]/;

/** Text as it may stand between tags and in quotes. Most of it is safe as it is. */
function escaped(text: string): string {
	const first = text.search(unsafe);
	if (first < 0) return text;
	let markup = text.slice(0, first);
	let copied = first;
	for (let at = first; at < text.length; at++) {
		const reference = referenceFor(text.charCodeAt(at));
		if (reference === undefined) continue;
		markup += text.slice(copied, at) + reference;
		copied = at + 1;
	}
	return markup + text.slice(copied);
}

function referenceFor(code: number): string | undefined {
	switch (code) {
		case 34:
			return '&quot;';
		case 38:
			return '&amp;';
		case 39:
			return '&#39;';
		case 60:
			return '&lt;';
		case 62:
			return '&gt;';
		default:
			return undefined;
	}
}
