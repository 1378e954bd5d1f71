import type { DrawingName } from '../../../ui/pictures/drawing-names.ts';

/** A theme as it was typed. */
export interface ThemeWish {
	readonly title: string;
	readonly lead?: string | undefined;
	readonly text?: string | undefined;
	readonly questions?: string | undefined;
	readonly drawing?: DrawingName | undefined;
	readonly en?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The columns of a theme. */
export function themeColumns(wish: ThemeWish) {
	return {
		title: wish.title,
		lead: wish.lead ?? '',
		text: wish.text ?? '',
		questions: wish.questions ?? '',
		...(wish.drawing && { drawing: wish.drawing }),
		...(wish.en && { translations: JSON.stringify({ en: wish.en }) }),
	};
}
