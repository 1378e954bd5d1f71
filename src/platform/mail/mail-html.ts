import type { MailContent, MailItem, MailLink, MailSection } from './compose.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

const inLanguages = { da, en, ar };

// Inline styles: mail programs know no stylesheet that all of them follow. Colours are set both before and behind the words, so that
// a dark mail program does not put our dark blue on its own black.
const ink = 'color:#1f1d1a';
const link = 'color:#1a4d7a';
const buttonStyle =
	'display:inline-block;padding:12px 20px;background:#1a4d7a;color:#ffffff;border-radius:4px;text-decoration:none;font-weight:600';
const smallStyle = `font-size:14px;${ink}`;

/** The lines that mails which can be answered begin with, in every language. */
export const replyLines: readonly string[] = Object.values(inLanguages).map(({ replyLine }) => replyLine);

/** The HTML form of a mail: real headings and lists, its language told, no pictures, and whatever people typed as text. */
export function mailAsHtml(content: MailContent): string {
	const { language, municipality, title, greeting, answerable, paragraphs, sections = [], action, footer } = content;
	const texts = inLanguages[language];
	const words = content.wordsLanguage && content.wordsLanguage !== language ? ` lang="${content.wordsLanguage}"` : '';
	const parts = [
		...(answerable ? [`<p class="reply-line" style="${smallStyle}">${escapeHtml(texts.replyLine)}</p>`] : []),
		`<p class="sender" style="margin:0 0 24px;font-weight:600">${escapeHtml(municipality)}</p>`,
		...(title
			? [`<h1 style="font-size:24px;line-height:1.25;margin:0 0 16px">${escapeHtml(oneLine(title))}</h1>`]
			: []),
		`<p>${escapeHtml(greetingLine(texts.hello, greeting))}</p>`,
		...paragraphs.map((paragraph) => `<p>${withBreaks(paragraph)}</p>`),
		...sections.map((section) => sectionHtml(section, title ? 'h2' : 'h1', words)),
		...(action ? [actionHtml(action, texts.openLink)] : []),
		`<p class="from">${escapeHtml(oneLine(municipality))}</p>`,
		'<hr style="border:0;border-top:1px solid #6b6a66;margin:32px 0 16px">',
		`<p class="footer" style="${smallStyle}">${withBreaks(footer)}</p>`,
		...(content.footerLinks ?? []).map((one) => `<p style="${smallStyle}">${anchor(one, 'call')}</p>`),
	];
	return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escapeHtml(oneLine(title ?? municipality) || municipality)}</title></head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,sans-serif;background:#ffffff;${ink}">
<div style="max-width:600px;margin:0 auto">
${parts.join('\n')}
</div>
</body>
</html>
`;
}

function sectionHtml({ heading, items, more }: MailSection, level: 'h1' | 'h2', words: string): string {
	return `<${level}${words} style="font-size:19px;line-height:1.3;margin:28px 0 8px">${escapeHtml(oneLine(heading))}</${level}>
<ul style="margin:0;padding:0 20px">
${items.map((item) => itemHtml(item, words)).join('\n')}
</ul>${more ? `\n<p>${anchor(more, 'call')}</p>` : ''}`;
}

function itemHtml({ label, text, url, note }: MailItem, words: string): string {
	const before = label ? `${escapeHtml(oneLine(label))}: ` : '';
	const after = note ? `<br><span style="font-size:14px">${escapeHtml(oneLine(note))}</span>` : '';
	const name = `<a class="named" href="${escapeHtml(url)}"${words} style="${link}">${escapeHtml(oneLine(text))}</a>`;
	return `<li style="margin:0 0 10px">${before}${name}${after}</li>`;
}

function actionHtml({ text, url }: MailLink, openLink: string): string {
	const address = escapeHtml(url);
	return `<p style="margin:24px 0"><a class="call" href="${address}" style="${buttonStyle}">${escapeHtml(oneLine(text))}</a></p>
<p class="only-html" style="${smallStyle}">${escapeHtml(openLink)}<br><a href="${address}" style="${link};word-break:break-all">${address}</a></p>`;
}

function anchor({ text, url }: MailLink, kind: string): string {
	return `<a class="${kind}" href="${escapeHtml(url)}" style="${link}">${escapeHtml(oneLine(text))}</a>`;
}

function greetingLine(hello: string, greeting: string | undefined): string {
	return greeting?.trim() ? `${hello} ${oneLine(greeting)}` : hello;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A blank line within what somebody wrote begins a new paragraph; a single break stays one. */
function withBreaks(text: string): string {
	return escapeHtml(text.replace(/\r\n?/g, '\n'))
		.split(/\n{2,}/)
		.map((part) => part.replaceAll('\n', '<br>'))
		.join('</p>\n<p>');
}

/** Words as they stand in a mail’s HTML. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
