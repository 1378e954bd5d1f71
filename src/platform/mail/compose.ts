import type { Language } from '../context.ts';
import { ar } from './texts.ar.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

const inLanguages = { da, en, ar };

/** What a mail says, before it has a form; every text is plain, never HTML. */
export interface MailContent {
	readonly language: Language;
	readonly municipality: string;
	/** The person's name as they chose to be called; without it the greeting stands alone. */
	readonly greeting?: string;
	readonly paragraphs: readonly string[];
	readonly action?: { readonly text: string; readonly url: string };
	/** Why the person gets this mail, and how to stop it. */
	readonly footer: string;
}

/** Gives a mail its two forms, text and HTML, saying the same; nothing in it is fetched when it is opened. */
export function composeMail(content: MailContent): { text: string; html: string } {
	if (content.action && !/^https?:$/.test(new URL(content.action.url).protocol)) {
		throw new RangeError('the address in a mail is an http or https address');
	}
	return { text: asText(content), html: asHtml(content) };
}

function asText({ language, municipality, greeting, paragraphs, action, footer }: MailContent): string {
	const hello = greetingLine(language, greeting);
	const link = action ? [`${oneLine(action.text)}:\n${action.url}`] : [];
	const paragraphTexts = paragraphs.map((paragraph) => paragraph.replace(/\r\n?/g, '\n'));
	return `${[hello, ...paragraphTexts, ...link, oneLine(municipality), `-- \n${footer}`].join('\n\n')}\n`;
}

function asHtml({ language, municipality, greeting, paragraphs, action, footer }: MailContent): string {
	const texts = inLanguages[language];
	const url = action ? escapeHtml(action.url) : '';
	// Tables and inline styles: mail programs know no stylesheet that all of them follow.
	const link = action
		? `<p style="margin:24px 0"><a href="${url}" style="${buttonStyle}">${escapeHtml(action.text)}</a></p>
<p style="${smallStyle}">${escapeHtml(texts.openLink)}<br><a href="${url}" style="color:#1a4d7a;word-break:break-all">${url}</a></p>`
		: '';
	return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(municipality)}</title></head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,sans-serif">
<table role="presentation" width="100%" style="max-width:600px;margin:0 auto"><tr><td>
<p style="margin:0 0 24px;font-weight:600">${escapeHtml(municipality)}</p>
<p>${escapeHtml(greetingLine(language, greeting))}</p>
${paragraphs.map((paragraph) => `<p>${withBreaks(paragraph)}</p>`).join('\n')}
${link}
<hr style="border:0;border-top:1px solid #8a8a8a;margin:32px 0 16px">
<p style="${smallStyle}">${withBreaks(footer)}</p>
</td></tr></table>
</body>
</html>
`;
}

const buttonStyle =
	'display:inline-block;padding:12px 20px;background:#1a4d7a;color:#ffffff;border-radius:4px;text-decoration:none;font-weight:600';
const smallStyle = 'font-size:14px';

function greetingLine(language: Language, greeting: string | undefined): string {
	const hello = inLanguages[language].hello;
	return greeting?.trim() ? `${hello} ${oneLine(greeting)}` : hello;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function withBreaks(text: string): string {
	return escapeHtml(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '<br>');
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
