/** Where a plan is on its way from what people said to what the council decides. A version is published at one of them. */
export const stages = ['synthesis', 'draft', 'consultation', 'adopted'] as const;

/** One stage. */
export type Stage = (typeof stages)[number];

/** What a part of a plan is: a heading, the heading of what others say against it, a paragraph, or something that is to be done. */
export const partKinds = ['section', 'dissent', 'text', 'measure'] as const;

/** One kind of part. */
export type PartKind = (typeof partKinds)[number];

/** A plan as its row tells it. */
export interface Plan {
	readonly id: string;
	readonly slug: string;
	readonly processId: string;
	readonly title: string;
	readonly lead: string;
	/** Rises when its title or lead is changed. */
	readonly version: number;
	readonly createdAt: Date;
	/** The version that everybody reads now; none while nothing is published. */
	readonly published: number | null;
	/** The stage of that version. */
	readonly stage: Stage | null;
	/** When its first version was published. */
	readonly publishedAt: Date | null;
}

/** A heading or a paragraph, as it is written or as it was published. */
export interface PlanPart {
	/** Stays with it through all versions. */
	readonly number: number;
	readonly kind: PartKind;
	readonly text: string;
	/** Whose a measure is; nobody's until somebody has said. */
	readonly departmentId: string | null;
	/** By when a measure is to be done. */
	readonly dueOn: string | null;
}

/** What a machine proposed waits until somebody has read it and stands behind it. */
export type MachineState = 'waits' | 'approved';

/** A part as it was published. */
export interface PublishedPart extends PlanPart {
	/** Its first draft was a machine's. */
	readonly byMachine: boolean;
}

/** A part that is being written. */
export interface WrittenPart extends PlanPart {
	/** Where a machine made the first draft of it. */
	readonly machine: MachineState | null;
	/** So many sentences of that draft had no source that was given to the machine. */
	readonly machineDropped: number;
	/** Rises with each change, so that whoever comes second is told. */
	readonly version: number;
	readonly changedAt: Date;
	readonly changedById: string | null;
}

/** How long its words may be, and how much there may be of it. */
export const planLimits = {
	title: 120,
	lead: 600,
	heading: 120,
	text: 4_000,
	note: 600,
	decidedBy: 120,
	decision: 1_500,
	actionNote: 600,
	parts: 200,
	plans: 20,
	sourcesOfPart: 60,
	sources: 600,
} as const;

/** Whether a part is a heading. */
export function isHeading({ kind }: Pick<PlanPart, 'kind'>): boolean {
	return kind === 'section' || kind === 'dissent';
}

/** A heading with the paragraphs under it; the first may have none. */
export interface Section<Part extends PlanPart> {
	readonly heading: Part | undefined;
	readonly paragraphs: readonly Part[];
}

/** The parts of a plan as sections. */
export function sectionsOf<Part extends PlanPart>(parts: readonly Part[]): Section<Part>[] {
	const sections: { heading: Part | undefined; paragraphs: Part[] }[] = [];
	for (const part of parts) {
		if (isHeading(part)) sections.push({ heading: part, paragraphs: [] });
		else if (sections.length === 0) sections.push({ heading: undefined, paragraphs: [part] });
		else sections.at(-1)?.paragraphs.push(part);
	}
	return sections;
}

/** The stages at which the next version may be published: a plan goes on, and never back. */
export function stagesFrom(stage: Stage | null): readonly Stage[] {
	return stages.slice(stage === null ? 0 : stages.indexOf(stage));
}

/** The page that everybody reads. */
export const planPath = ({ slug }: Pick<Plan, 'slug'>): string => `/plan/${slug}`;

/** One version, with what is different from the one before. */
export const versionPath = (plan: Pick<Plan, 'slug'>, version: number): string =>
	`${planPath(plan)}/version/${version}`;

/** The plans of a process. */
export const plansPath = (process: string): string => `/forloeb/${process}/planer`;

/** One part on the page that everybody reads. */
export const partPath = (plan: Pick<Plan, 'slug'>, part: number): string => `${planPath(plan)}#afsnit-${part}`;

/** The number that each paragraph has for its readers: the order in which they stand, by the number that stays with it. */
export function paragraphNumbers(parts: readonly PlanPart[]): ReadonlyMap<number, number> {
	return new Map(parts.filter((part) => !isHeading(part)).map(({ number }, place) => [number, place + 1]));
}

/** What is done about what was decided. */
export const actionsPath = (plan: Pick<Plan, 'slug'>): string => `${planPath(plan)}/handlinger`;

/** A plan as it is being written. */
export const writingPath = ({ slug }: Pick<Plan, 'slug'>): string => `/styr/planer/${slug}`;

/** The actions of a plan for those who say how far they are; with a part, the one that is open. */
export const actionDeskPath = ({ slug }: Pick<Plan, 'slug'>, part?: number): string =>
	`/styr/planer/${slug}/handlinger${part === undefined ? '' : `/${part}`}`;

/** What one is to do oneself, of all plans. */
export const ownActionsPath = '/styr/handlinger';
