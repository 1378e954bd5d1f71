import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What is said in every mail, whatever it is about, in Arabic. */
export const ar: Shape<typeof da> = {
	hello: 'مرحبًا',
	openLink: 'ألا يعمل الزر؟ انسخ هذا العنوان إلى متصفحك:',
};
