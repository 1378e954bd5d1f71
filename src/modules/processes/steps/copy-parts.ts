import { addDays, calendarDate } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/identifiers.ts';
import { processTables } from '../tables.ts';

/** Gives a new process everything that another is made of, so many days later: phases, themes, options, levels and English words. */
export async function copyParts(context: Context, from: string, to: string, daysLater: number): Promise<void> {
	const db = processTables(context.db);
	const later = (day: string) => addDays(calendarDate(day), daysLater);
	const phases = await db.selectFrom('phase').selectAll().where('process', '=', from).execute();
	const themes = await db.selectFrom('theme').selectAll().where('process', '=', from).execute();
	const options = await db.selectFrom('process_option').selectAll().where('process', '=', from).execute();
	const levels = await db.selectFrom('process_level').selectAll().where('process', '=', from).execute();
	const translations = await db.selectFrom('process_translation').selectAll().where('process', '=', from).execute();
	const renewed = { process: to };
	if (phases.length > 0)
		await db
			.insertInto('phase')
			.values(
				phases.map((phase) => ({
					...phase,
					...renewed,
					id: newId(),
					starts_on: later(phase.starts_on),
					ends_on: phase.ends_on && later(phase.ends_on),
					settings: JSON.stringify(phase.settings),
					translations: JSON.stringify(phase.translations),
				})),
			)
			.execute();
	if (themes.length > 0)
		await db
			.insertInto('theme')
			.values(
				themes.map((theme) => ({
					...theme,
					...renewed,
					id: newId(),
					translations: JSON.stringify(theme.translations),
				})),
			)
			.execute();
	if (options.length > 0)
		await db
			.insertInto('process_option')
			.values(
				options.map((option) => ({
					...option,
					...renewed,
					id: newId(),
					// The proposal that stood for it belongs to the process before.
					proposal_number: null,
					translations: JSON.stringify(option.translations),
				})),
			)
			.execute();
	if (levels.length > 0)
		await db
			.insertInto('process_level')
			.values(levels.map((level) => ({ ...level, ...renewed })))
			.execute();
	if (translations.length > 0)
		await db
			.insertInto('process_translation')
			// The title is a new one, and a conclusion nobody has come to yet.
			.values(translations.map((words) => ({ ...words, ...renewed, title: '', conclusion: '' })))
			.execute();
}
