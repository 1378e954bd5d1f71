import type { Language } from '../../platform/context.ts';
import type { IconName } from '../../ui/pictures/icons.ts';
import type { OwnPhaseKind } from './phase.ts';
import { processTexts } from './texts.ts';

/** What fills a phase: its usual title and icon, and the place where it happens. */
export interface PhaseKind {
	readonly title: (language: Language) => string;
	readonly icon: IconName;
	/** Where people go in this phase, below the page of the process; undefined where there is no place yet. */
	readonly place: (slug: string) => string;
}

/** Every kind of phase by its name in the database. */
export type PhaseKinds = Readonly<Record<string, PhaseKind>>;

const own = (name: OwnPhaseKind, icon: IconName, place: PhaseKind['place']): PhaseKind => ({
	title: (language) => processTexts(language).phaseKinds[name],
	icon,
	place,
});

/** The kinds that a process has by itself; other modules bring theirs in `src/phase-kinds.ts`. */
export const ownPhaseKinds: Readonly<Record<OwnPhaseKind, PhaseKind>> = {
	invitation: own('invitation', 'people', (slug) => `/forloeb/${slug}`),
	contribution: own('contribution', 'pencil', (slug) => `/forloeb/${slug}/forslag`),
	synthesis: own('synthesis', 'document', (slug) => `/forloeb/${slug}#themes`),
	answers: own('answers', 'answer', (slug) => `/forloeb/${slug}/forslag?orden=besvarede`),
	decision: own('decision', 'council', (slug) => `/forloeb/${slug}#promise`),
	action: own('action', 'check', (slug) => `/forloeb/${slug}#promise`),
};

let inUse: PhaseKinds = ownPhaseKinds;

/** Tells this module which kinds there are; called once when the program is put together. */
export function usePhaseKinds(kinds: PhaseKinds): void {
	inUse = kinds;
}

/** The kinds that the program was put together with. */
export function phaseKindsInUse(): PhaseKinds {
	return inUse;
}
