import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** Words for threads, in Arabic. */
export const ar: Shape<typeof da> = {
	kinds: {
		process: 'مسار',
		theme: 'موضوع',
		meeting: 'اجتماع',
		proposal: 'مقترح',
		comment: 'تعليق',
		plan: 'خطة',
		consultation: 'مشاورة',
		documentation: 'توثيق',
		evaluation: 'تقييم',
		response: 'رد في المشاورة',
		organisation: 'جمعية أو مجلس',
		answer: 'رد',
		'council-decision': 'قرار المجلس البلدي',
	},
	coming: {
		phase: 'المرحلة التالية',
		answer: 'رد البلدية',
		decision: 'قرار المجلس البلدي',
	},
	ties: {
		'led-to': 'نتج عن',
		answers: 'يرد على',
		decides: 'يقرر في',
		'carries-out': 'ينفذ',
		documents: 'يوثق',
		concerns: 'يتعلق بـ',
	},
	expected: (date: string) => `متوقع في ${date}`,
	late: (date: string) => `كان موعده ${date} ولم يصل بعد`,
	title: 'خيط القضية',
	lead: 'ما جاء أولًا، وما نتج عنه.',
	front: 'شارك',
	present: 'أنت هنا',
	tie: (tie: string, title: string) => `${tie} «${isolated(title)}»`,
	how: {
		heading: 'كيف تقرأ الخيط',
		text: 'في الأعلى ما جاء أولًا. وتحت كل سطر ترى بماذا يرتبط. والدوائر الفارغة هي ما ننتظره.',
	},
	wholeThread: 'عرض الخيط كاملًا',
	more: 'الخيط طويل. هذا هو الأحدث، والباقي في صفحة القضية نفسها.',
};
