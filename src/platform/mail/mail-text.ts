import { compile, type DomNode, type FormatCallback } from 'html-to-text';

/** A link that is a call to do something: its words, and the address on a line of its own, where every mail program finds it. */
const call: FormatCallback = (element, walk, builder) => {
	walk(element.children as DomNode[], builder);
	builder.addInline(':');
	builder.addLineBreak();
	builder.addInline(addressOf(element), { noWordTransform: true });
};

/** A named thing in a list: the address on the next line. */
const named: FormatCallback = (element, walk, builder) => {
	walk(element.children as DomNode[], builder);
	builder.addLineBreak();
	builder.addInline(addressOf(element), { noWordTransform: true });
};

/** What mail programs take as the beginning of the small print. */
const signature: FormatCallback = (_element, _walk, builder) => {
	builder.openBlock({ leadingLineBreaks: 2 });
	builder.addLiteral('-- ');
	builder.closeBlock({ trailingLineBreaks: 1 });
};

function addressOf(element: DomNode): string {
	return (element as { attribs?: { href?: string } }).attribs?.href ?? '';
}

const paragraph = { leadingLineBreaks: 2, trailingLineBreaks: 2 };

const toText = compile({
	wordwrap: false,
	formatters: { call, named, signature },
	selectors: [
		{ selector: 'p', options: paragraph },
		{ selector: 'p.footer', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
		{ selector: 'p.sender', format: 'skip' },
		{ selector: 'p.only-html', format: 'skip' },
		{ selector: 'h1', options: { ...paragraph, uppercase: false } },
		{ selector: 'h2', options: { ...paragraph, uppercase: false } },
		{ selector: 'ul', options: { ...paragraph, itemPrefix: '- ' } },
		{ selector: 'a.call', format: 'call' },
		{ selector: 'a.named', format: 'named' },
		{ selector: 'hr', format: 'signature' },
	],
});

/** The text form of a mail, made from its HTML, so that both say the same. */
export function mailAsText(html: string): string {
	return `${toText(html)}\n`;
}
