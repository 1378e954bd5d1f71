import type { Language } from '../../../platform/context.ts';
import { fullDate } from '../../../ui/format.ts';
import { MetaLine } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import { planTexts } from '../texts.ts';

/** Whose a measure or an action is, and by when it is to be done. */
export function MeasureLine(props: {
	readonly language: Language;
	readonly departments: ReadonlyMap<string, { readonly name: string }>;
	readonly departmentId: string | null;
	readonly dueOn: string | null;
}) {
	const { language, departments, departmentId, dueOn } = props;
	const texts = planTexts(language).measure;
	const department = departmentId ? departments.get(departmentId)?.name : undefined;
	if (!department && !dueOn) return null;
	return (
		<MetaLine
			items={[
				...(department
					? [{ icon: 'people' as const, text: <span lang={danishIn(language)}>{texts.who(department)}</span> }]
					: []),
				...(dueOn ? [{ icon: 'calendar' as const, text: texts.due(fullDate(language, dueOn)) }] : []),
			]}
		/>
	);
}
