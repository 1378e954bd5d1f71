import { type ParticipationProcess, processState } from './process.ts';

/** What a draft must have before everybody can see it, in the order of the screens. */
const checklistItems = ['decided', 'promise', 'contact', 'dates', 'options'] as const;

/** One thing of the checklist. */
export type ChecklistItem = (typeof checklistItems)[number];

type Checked = Pick<
	ParticipationProcess,
	'alreadyDecided' | 'promiseWhat' | 'promiseWho' | 'contact' | 'questionKind' | 'opensOn' | 'closesOn' | 'promiseBy'
>;

/** What is still missing. A choice needs something to choose between; a process that would be over cannot begin. */
export function missingBeforePublishing(process: Checked, options: number, today: string): ChecklistItem[] {
	const missing: Record<ChecklistItem, boolean> = {
		decided: process.alreadyDecided.length === 0,
		promise: process.promiseWhat === '' || process.promiseWho === '',
		contact: process.contact === '',
		dates: process.closesOn < today || process.closesOn < process.opensOn || process.promiseBy < process.closesOn,
		options: process.questionKind === 'choice' && options < 2,
	};
	return checklistItems.filter((item) => missing[item]);
}

/** Whether what a process asks, and until when, is settled: once it has been shown, others may have answered it. */
export function isSettled(process: Pick<ParticipationProcess, 'publishedAt'>): boolean {
	return process.publishedAt !== null;
}

/** Why new dates do not hold together; later than published, they are moved by an extension with a reason. */
export function whyDatesAreRefused(
	before: Pick<ParticipationProcess, 'publishedAt' | 'concludedAt' | 'opensOn' | 'closesOn' | 'promiseBy'>,
	after: { readonly opensOn: string; readonly closesOn: string; readonly promiseBy: string },
	today: string,
):
	| { readonly key: 'closes-before-opens' | 'promise-before-close' | 'dates-by-extension'; readonly field: string }
	| undefined {
	const isOpened = !['draft', 'coming'].includes(processState(before, today));
	if (isSettled(before) && after.promiseBy !== before.promiseBy)
		return { key: 'dates-by-extension', field: 'promiseBy' };
	if (isSettled(before) && after.closesOn !== before.closesOn) return { key: 'dates-by-extension', field: 'closesOn' };
	if (isOpened && after.opensOn !== before.opensOn) return { key: 'dates-by-extension', field: 'opensOn' };
	if (after.closesOn < after.opensOn) return { key: 'closes-before-opens', field: 'closesOn' };
	return after.promiseBy < after.closesOn ? { key: 'promise-before-close', field: 'promiseBy' } : undefined;
}
