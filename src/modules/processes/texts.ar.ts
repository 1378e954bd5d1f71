import type { ProcessTexts } from './texts.ts';

/** What the rules of processes say, in Arabic; what only those hear who steer one is in Danish. */
export const ar: Pick<ProcessTexts, 'phaseKinds' | 'states'> = {
	phaseKinds: {
		invitation: 'الدعوة',
		contribution: 'المساهمات',
		synthesis: 'التلخيص',
		answers: 'الرد على الجميع',
		decision: 'القرار',
		action: 'التنفيذ والقياس',
	},
	states: {
		draft: 'مسودة',
		coming: 'يُفتح قريبًا',
		open: 'مفتوح',
		stopped: 'أوقفته البلدية',
		closed: 'مغلق أمام المساهمات',
		concluded: 'انتهى',
	},
};
