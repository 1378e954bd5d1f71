import type { Level } from '../../platform/permission.ts';

/** What a process asks for. */
export const questionKinds = ['ideas', 'choice', 'task'] as const;

/** One kind of question. */
export type QuestionKind = (typeof questionKinds)[number];

/** The acts of citizens whose lowest identity level a process sets. */
export const levelledActs = ['propose', 'support', 'comment'] as const;

/** One of those acts. */
export type LevelledAct = (typeof levelledActs)[number];

/** The lowest level of each act in a process. */
export type ProcessLevels = Readonly<Record<LevelledAct, Level>>;

/** An e-mail is enough unless staff say otherwise: the lowest level at which somebody can be answered and counted once. */
export const defaultLevels: ProcessLevels = { propose: 1, support: 1, comment: 1 };

/** The lowest level that staff may choose: an accountless support would move a counter that anybody can turn. */
export const lowestLevels: ProcessLevels = { propose: 0, support: 1, comment: 0 };

/** A participation process. Dates are calendar dates in Copenhagen. */
export interface ParticipationProcess {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	/** Its words in the reader's language are a machine's that nobody has approved. */
	readonly machineTranslated?: boolean;
	readonly question: string;
	readonly questionKind: QuestionKind;
	readonly audience: string;
	readonly intro: string;
	/** One statement a line. */
	readonly alreadyDecided: readonly string[];
	readonly openForYou: readonly string[];
	readonly promiseWhat: string;
	readonly promiseWho: string;
	readonly promiseBy: string;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly contact: string;
	readonly coordinatorId: string | null;
	readonly departmentId: string | null;
	readonly areaId: string | null;
	readonly caseNumber: string | null;
	readonly kle: string | null;
	readonly drawing: string;
	readonly coverId: string | null;
	readonly coverAlt: string | null;
	readonly videoUrl: string | null;
	readonly videoTitle: string | null;
	readonly pseudonymsAllowed: boolean;
	readonly previewSecret: string;
	readonly createdBy: string | null;
	/** The organisation whose process it is; null where it is the municipality's own. */
	readonly organisationId: string | null;
	/** Since when it is stopped by the municipality. */
	readonly stoppedAt: Date | null;
	readonly publishedAt: Date | null;
	readonly concludedAt: Date | null;
	readonly conclusion: string | null;
}

/** Where a process is in its life. */
export type ProcessState = 'draft' | 'coming' | 'open' | 'stopped' | 'closed' | 'concluded';

/** What the state of a process follows from. */
export type DatedProcess = Pick<ParticipationProcess, 'publishedAt' | 'concludedAt' | 'opensOn' | 'closesOn'> &
	Partial<Pick<ParticipationProcess, 'stoppedAt'>>;

/** The state of a process on a day (a calendar date in Copenhagen). The last day is open to its end. */
export function processState(process: DatedProcess, today: string): ProcessState {
	if (process.publishedAt === null) return 'draft';
	if (process.concludedAt !== null) return 'concluded';
	if (process.stoppedAt) return 'stopped';
	if (today < process.opensOn) return 'coming';
	return today <= process.closesOn ? 'open' : 'closed';
}

/** Whether contributions and supports are taken in today. */
export function isOpen(process: DatedProcess, today: string): boolean {
	return processState(process, today) === 'open';
}

/** Why nothing can be handed in today, for those who come too early or too late. */
export function whyHandingInIsRefused(
	process: DatedProcess,
	today: string,
): 'process-not-published' | 'process-not-open-yet' | 'process-stopped' | 'process-closed' | undefined {
	switch (processState(process, today)) {
		case 'draft':
			return 'process-not-published';
		case 'coming':
			return 'process-not-open-yet';
		case 'open':
			return undefined;
		case 'stopped':
			return 'process-stopped';
		default:
			return 'process-closed';
	}
}

/** Why a process cannot be concluded: everything handed in must have been answered. */
export function whyConcludingIsRefused(
	process: DatedProcess,
	unanswered: number,
	today: string,
):
	| 'process-not-published'
	| 'process-concluded'
	| 'process-stopped'
	| 'process-still-open'
	| 'pieces-unanswered'
	| undefined {
	const state = processState(process, today);
	if (state === 'draft') return 'process-not-published';
	if (state === 'concluded') return 'process-concluded';
	if (state === 'stopped') return 'process-stopped';
	if (state === 'open' || state === 'coming') return 'process-still-open';
	return unanswered > 0 ? 'pieces-unanswered' : undefined;
}

/** Lines of a text field as a list; empty lines and list marks go. */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.replace(/^\s*(?:[-–•*]\s+)?/, '').trim())
		.filter((line) => line !== '');
}

/** A title as the last part of an address: Danish letters in ASCII, at most 60 characters, never empty. */
export function slugOf(title: string): string {
	const plain = title
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const cut = plain.length <= 60 ? plain : plain.slice(0, 60).replace(/-[^-]*$/, '');
	return cut || 'forloeb';
}
