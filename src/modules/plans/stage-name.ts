import type { Stage } from './plan.ts';
import type { planTexts } from './texts.ts';

interface StandingVersion {
	readonly stage: Stage;
	/** Where people respond to it; nowhere, where that was taken back. */
	readonly consultationId: string | null;
}

/** Whether a version was to be heard in a consultation that was taken back before anybody saw it. */
export function isTakenBack({ stage, consultationId }: StandingVersion): boolean {
	return stage === 'consultation' && consultationId === null;
}

/** How far a version is, in words. One that was taken back never was in any consultation. */
export function stageName(
	texts: Pick<ReturnType<typeof planTexts>, 'stages' | 'takenBack'>,
	version: StandingVersion,
): string {
	return isTakenBack(version) ? texts.takenBack : texts.stages[version.stage];
}
