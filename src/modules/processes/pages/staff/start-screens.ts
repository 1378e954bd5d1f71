/** What each screen of a new process asks for, in order. */
export const startScreens = [
	['title', 'question', 'questionKind', 'audience'],
	['alreadyDecided', 'promiseWhat', 'promiseWho', 'promiseBy'],
	['opensOn', 'closesOn', 'contact'],
] as const;

/** A field of a new process. */
export type StartField = (typeof startScreens)[number][number];

/** Every field of a new process. */
export const startFields: readonly StartField[] = startScreens.flat();

/** A screen, counted from one. */
export type Screen = 1 | 2 | 3;

/** The screen that a hidden field names; anything else is the first. */
export function readScreen(text: string | undefined): Screen {
	return text === '2' ? 2 : text === '3' ? 3 : 1;
}

/** The fields that a screen shows. A promise that the dates have overtaken is mended beside the dates. */
export function fieldsOn(screen: Screen, troubled: readonly string[]): readonly StartField[] {
	const own: readonly StartField[] = startScreens[screen - 1] ?? [];
	return screen === 3 && troubled.includes('promiseBy') ? [...own, 'promiseBy'] : own;
}

/** The screen to show when something must be put right: the first with trouble, but the dates stay together. */
export function screenToMend(sentFrom: Screen, troubled: readonly string[]): Screen {
	const screens = ([1, 2, 3] as const).filter((screen) =>
		fieldsOn(screen, sentFrom === 3 ? troubled : []).some(
			(field) => troubled.includes(field) && !(sentFrom === 3 && screen === 2 && field === 'promiseBy'),
		),
	);
	return screens[0] ?? sentFrom;
}

/** Which way the person wants to go from a screen. */
export function nextScreen(from: Screen, way: string | undefined): Screen {
	if (way === 'back') return from === 3 ? 2 : 1;
	return from === 1 ? 2 : 3;
}
