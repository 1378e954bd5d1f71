import { defaultLevels, type LevelledAct, levelledActs, lowestLevels } from './process.ts';

/** What each act asks for, with the reason that people are shown. */
export type LevelWish = Readonly<Record<LevelledAct, { readonly level: number; readonly reason: string }>>;

/** Why the levels cannot be set so: one is lower than it may be, or asks for more than usual without saying why. */
export function whyLevelsAreRefused(
	wish: LevelWish,
): { readonly key: 'level-too-low' | 'level-reason-missing'; readonly field: string } | undefined {
	for (const act of levelledActs) {
		const { level, reason } = wish[act];
		if (level < lowestLevels[act]) return { key: 'level-too-low', field: `level-${act}` };
		if (level > defaultLevels[act] && reason === '') return { key: 'level-reason-missing', field: `reason-${act}` };
	}
	return undefined;
}
