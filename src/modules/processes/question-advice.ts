/** What could make a question easier to answer. Advice only: staff know their question best. */
export type QuestionAdvice = 'no-question-mark' | 'too-broad' | 'several-questions' | 'yes-or-no';

/** A question is read at one glance up to this length. */
const oneGlance = 140;

const beginsLikeYesOrNo =
	/^(?:skal|bør|kan|er|har|vil|må|synes|mener|ønsker|should|is|are|do|does|can|will|would|must)\s/i;

/** The one piece of advice that helps most, if any. */
export function adviceOn(question: string): QuestionAdvice | undefined {
	const text = question.trim();
	const marks = text.split('?').length - 1;
	if (marks === 0) return 'no-question-mark';
	if (marks > 1) return 'several-questions';
	if (text.length > oneGlance) return 'too-broad';
	return beginsLikeYesOrNo.test(text) && !/\seller\s|\sor\s/i.test(text) ? 'yes-or-no' : undefined;
}
