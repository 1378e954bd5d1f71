import type { EvaluationRefusal } from './refusals.ts';

/** How it is told: alone, between a citizen and a professional, or in a group. */
export const storyForms = ['story', 'conversation', 'focus-group'] as const;

/** One of them. */
export type StoryForm = (typeof storyForms)[number];

/** What the one who tells is to the project. */
export const tellerParts = ['concerned', 'relative', 'professional', 'community'] as const;

/** One of them. */
export type TellerPart = (typeof tellerParts)[number];

/** The question set that comes with the program, in its order. Their words stand in the texts. */
export const questionKeys = ['better', 'mattered', 'intended', 'together', 'next'] as const;

/** One of them. */
export type QuestionKey = (typeof questionKeys)[number];

/** With a name or without; without it nobody is kept. */
export const showAsChoices = ['named', 'unnamed'] as const;

/** One of them. */
export type ShowAs = (typeof showAsChoices)[number];

/** Whether everybody may read a story. */
export const storyDecisions = ['shown', 'kept-back'] as const;

/** One of them. */
export type StoryDecision = (typeof storyDecisions)[number];

/** A story as its row tells it. */
export interface Story {
	readonly id: string;
	readonly evaluationId: string;
	readonly form: StoryForm;
	readonly part: TellerPart;
	readonly people: number;
	readonly toldOn: string;
	readonly toldAt: Date;
	readonly channel: string;
	readonly showAs: ShowAs;
	readonly personId: string | null;
	readonly typedName: string | null;
	readonly text: string;
	readonly recordingId: string | null;
	readonly playable: boolean;
	readonly transcript: string;
	readonly decision: StoryDecision | null;
	readonly withdrawnAt: Date | null;
}

/** What a story that is sent must be held against. */
export interface ToldStory {
	readonly form: StoryForm;
	readonly people?: number | undefined;
	readonly showAs: ShowAs;
	readonly text?: string | undefined;
	readonly answers: readonly { readonly question: QuestionKey; readonly text: string }[];
	readonly recording?: string | undefined;
}

type Wrong = { readonly refusal: EvaluationRefusal; readonly field: string };

/** Why a story cannot be taken as it was told, with the field where it is mended. */
export function whyStoryIsRefused(told: ToldStory, hasName: boolean): Wrong | undefined {
	const isEmpty = !told.text && told.answers.length === 0 && !told.recording;
	if (isEmpty) return { refusal: 'story-empty', field: 'text' };
	const questions = told.answers.map(({ question }) => question);
	if (new Set(questions).size < questions.length) return { refusal: 'question-unknown', field: 'answers' };
	if (told.form !== 'story' && (told.people ?? 1) < 2) return { refusal: 'people-missing', field: 'people' };
	if (told.showAs === 'named' && !hasName) return { refusal: 'name-missing', field: 'name' };
	return undefined;
}

/** Whether a story may be shown: a recording is written out first, because some do not hear. */
export function canBeShown({ recordingId, transcript }: Pick<Story, 'recordingId' | 'transcript'>): boolean {
	return recordingId === null || transcript !== '';
}

/** Whether everybody reads it. */
export function isShown({ decision, withdrawnAt }: Pick<Story, 'decision' | 'withdrawnAt'>): boolean {
	return decision === 'shown' && withdrawnAt === null;
}

/** Whether everybody may hear its recording. */
export function isHeardByAll(story: Pick<Story, 'decision' | 'withdrawnAt' | 'playable' | 'recordingId'>): boolean {
	return isShown(story) && story.playable && story.recordingId !== null;
}
