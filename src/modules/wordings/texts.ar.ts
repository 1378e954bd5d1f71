import { isolated } from '../../ui/isolated.ts';
import type { Shape } from '../../ui/texts.ts';
import type { da } from './texts.da.ts';

/** The same in Arabic. */
export const ar: Shape<typeof da> = {
	easy: {
		eyebrow: 'سهل القراءة',
		titleOf: (title) => `سهل القراءة: ${isolated(title)}`,
		links: {
			answer: 'اقرأ الرد بدنماركية سهلة',
			theme: 'اقرأ عن الموضوع بدنماركية سهلة',
			option: 'اقرأ عن الخيار بدنماركية سهلة',
			meeting: 'اقرأ عن الاجتماع بدنماركية سهلة',
		},
		older: 'النص السهل أقدم من النص نفسه. ربما تغيّر شيء. اقرأ النص كاملًا أيضًا.',
		whole: {
			answer: 'عرض الرد كاملًا',
			theme: 'عرض الموضوع كاملًا',
			option: 'عرض كل الخيارات',
			meeting: 'عرض كل ما يخص الاجتماع',
		},
		approved: (name, date) => `وافق عليه ${isolated(name)}، ${date}.`,
		parts: {
			questions: 'ما نسأل عنه',
			access: 'كيف تدخل',
			quietVoices: 'كيف يُسمع صوت الجميع',
			agenda: 'ما سنفعله في الاجتماع',
		},
	},
	translated: {
		machine: 'مترجم آليًا من الدنماركية، ولم يراجع أحد الترجمة بعد.',
		person: 'مترجم من الدنماركية. النص الدنماركي هو المعتمد.',
		stale: 'مترجم من الدنماركية. تغيّر النص الدنماركي منذ ذلك الحين.',
		original: 'اقرأه بالدنماركية',
	},
};
