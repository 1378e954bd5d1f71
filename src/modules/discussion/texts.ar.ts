import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** What the conversation says, in Arabic. */
export const ar: Shape<typeof da> = {
	onPage: 'على الموقع',
	withdrawn: 'سُحب هذا التعليق.',
	edited: 'مُعدّل',
	reply: 'رد',
	replyTo: (name: string) => `الرد على ${isolated(name)}`,
	withdraw: 'سحب',
	flag: 'إبلاغ',
	flagWhat: (name: string) => `الإبلاغ عما كتبه ${isolated(name)}`,
	moreReplies: {
		one: 'عرض رد واحد آخر',
		two: 'عرض ردّين آخرين',
		few: 'عرض {n} ردود أخرى',
		many: 'عرض {n} ردًا آخر',
		other: 'عرض {n} رد آخر',
	},
	waits: 'ينتظر رد البلدية',
	coordinator: 'رد منسّق المسار',
	staff: 'رد البلدية',
	organiser: (name: string) => `رد ${isolated(name)}`,
	waitsFor: (name: string) => `ينتظر رد ${isolated(name)}`,
	answerFrom: (municipality: string) => `رد من ${isolated(municipality)}`,
	link: (name: string, date: string) => `رابط إلى ما كتبه ${isolated(name)} في ${date}`,
};
