import { isHeading, type Plan, type PlanPart, type Stage, stagesFrom } from './plan.ts';
import type { PlanRefusal } from './refusals.ts';
import { countUncited } from './sources.ts';

/** What is published, and what stands already. */
export interface Publishing {
	readonly title: string;
	readonly lead: string;
	readonly parts: readonly PlanPart[];
	readonly stage: Stage;
	readonly note: string;
	/** How many parts a machine proposed that nobody has read yet. */
	readonly unread: number;
	/** What the stage asks for beside the words. */
	readonly consultation?: string | undefined;
	readonly decidedBy?: string | undefined;
	readonly decidedOn?: string | undefined;
	readonly today: string;
	/** Staff have seen that some sentences have nobody behind them, and show them marked. */
	readonly withUncited: boolean;
	readonly earlier: EarlierVersion | undefined;
}

/** The version before. */
export interface EarlierVersion {
	readonly title: string;
	readonly lead: string;
	readonly stage: Stage;
	readonly parts: readonly PlanPart[];
}

/** What is in the way of a version, and in which field it is mended. */
export interface PublishingProblem {
	readonly key: PlanRefusal;
	readonly field?: string;
	readonly facts?: Readonly<Record<string, number>>;
}

/** Why a version cannot be published as it is; all at once, so that nobody mends one to be told of the next. */
export function whyPublishingIsRefused(wish: Publishing): PublishingProblem[] {
	const { parts, stage, note, earlier } = wish;
	const problems: PublishingProblem[] = [];
	if (parts.every(isHeading)) problems.push({ key: 'nothing-to-publish' });
	if (wish.unread > 0) problems.push({ key: 'machine-unread', facts: { count: wish.unread } });
	if (!stagesFrom(earlier?.stage ?? null).includes(stage)) problems.push({ key: 'stage-goes-back', field: 'stage' });
	if (earlier && isSameVersion(wish, earlier)) problems.push({ key: 'nothing-new' });
	if (earlier && note === '') problems.push({ key: 'note-missing', field: 'note' });
	const uncited = uncitedIn(parts);
	if (stage === 'synthesis' && uncited > 0 && !wish.withUncited)
		problems.push({ key: 'uncited', field: 'withUncited', facts: { count: uncited } });
	if (stage === 'consultation' && !wish.consultation)
		problems.push({ key: 'consultation-missing', field: 'consultation' });
	if (stage === 'adopted') problems.push(...whyDecidingIsRefused(wish));
	return problems;
}

/** What a decision must say: who decided and when, and of each measure whose it is and by when. */
function whyDecidingIsRefused({ parts, decidedBy, decidedOn, today }: Publishing): PublishingProblem[] {
	const problems: PublishingProblem[] = [];
	if (!decidedBy) problems.push({ key: 'decided-by-missing', field: 'decidedBy' });
	if (!decidedOn) problems.push({ key: 'decided-on-missing', field: 'decidedOn' });
	else if (decidedOn > today) problems.push({ key: 'decided-in-future', field: 'decidedOn' });
	const incomplete = parts.filter((part) => part.kind === 'measure' && !isComplete(part)).length;
	if (incomplete > 0) problems.push({ key: 'measures-incomplete', facts: { count: incomplete } });
	return problems;
}

function isComplete({ departmentId, dueOn }: PlanPart): boolean {
	return departmentId !== null && dueOn !== null;
}

/** Why a plan cannot be put out for consultation: it is not a draft that everybody can read. */
export function whySendingOutIsRefused(
	{ stage }: Pick<Plan, 'stage'>,
	process: { readonly publishedAt: Date | null },
): PlanRefusal | undefined {
	if (stage === null) return 'not-published-yet';
	if (stage === 'consultation') return 'heard-already';
	if (stage !== 'draft') return 'no-draft';
	return process.publishedAt === null ? 'process-not-public' : undefined;
}

/** Why a plan cannot be taken back from consultation: it is in none, or people can read it and respond. */
export function whyTakingBackIsRefused(
	{ stage }: Pick<Plan, 'stage'>,
	consultation: { readonly publishedAt: Date | null } | undefined,
): PlanRefusal | undefined {
	if (stage !== 'consultation' || !consultation) return 'not-in-consultation';
	return consultation.publishedAt === null ? undefined : 'consultation-published';
}

/** How many sentences of a plan nobody stands behind. */
export function uncitedIn(parts: readonly PlanPart[]): number {
	return parts.reduce((sum, part) => (isHeading(part) ? sum : sum + countUncited(part.text)), 0);
}

function isSameVersion(now: Publishing, earlier: EarlierVersion): boolean {
	return asOne(now) === asOne(earlier);
}

const asOne = ({ title, lead, stage, parts }: Pick<Publishing, 'title' | 'lead' | 'stage' | 'parts'>) =>
	JSON.stringify([
		title,
		lead,
		stage,
		parts.map(({ number, kind, text, departmentId, dueOn }) => [number, kind, text, departmentId, dueOn]),
	]);
