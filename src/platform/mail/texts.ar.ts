import type { da } from './texts.da.ts';

/** What is said in every mail, whatever it is about, in Arabic. */
export const ar: Readonly<Record<keyof typeof da, string>> = {
	replyLine: '--- اكتب ردك فوق هذا السطر ---',
	hello: 'مرحبًا',
	openLink: 'ألا يعمل الزر؟ انسخ هذا العنوان إلى متصفحك:',
};
