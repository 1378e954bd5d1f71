import type { Language } from '../../../platform/context.ts';
import type { Asked } from '../reads/asked-of-authors.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';

/** What kind of question this is for whoever reads it: to another theme is a smaller thing than to another process. */
export function askedKind({ question }: Asked, processId: string): 'merge' | 'split' | 'moveTheme' | 'moveProcess' {
	if (question.kind !== 'move') return question.kind;
	return question.processId === processId ? 'moveTheme' : 'moveProcess';
}

/** What was asked for, in a line. */
export function askedLine(asked: Asked, processId: string, language: Language): string {
	const texts = rearrangementTexts(language).asks;
	switch (askedKind(asked, processId)) {
		case 'merge':
			return asked.into ? texts.merge(asked.into.title, asked.into.number) : texts.gone;
		case 'split':
			return texts.split(asked.parts.length);
		case 'moveTheme':
			return asked.theme ? texts.moveTheme(asked.theme.title) : texts.moveNoTheme;
		case 'moveProcess':
			return asked.process ? texts.moveProcess(asked.process.title) : texts.gone;
	}
}
