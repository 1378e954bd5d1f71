import type { Stage } from './plan.ts';
import type { planTexts } from './texts.ts';

/** How far a version is, in words. One whose consultation was taken back before anybody saw it never was in any. */
export function stageName(
	texts: Pick<ReturnType<typeof planTexts>, 'stages' | 'takenBack'>,
	{ stage, consultationId }: { readonly stage: Stage; readonly consultationId: string | null },
): string {
	return stage === 'consultation' && consultationId === null ? texts.takenBack : texts.stages[stage];
}
