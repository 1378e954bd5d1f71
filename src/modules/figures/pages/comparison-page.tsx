import type { View } from '../../../platform/web/door.tsx';
import { Button, ButtonRow, Form, Page, SelectField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type PopulationArea, populationAreas } from '../population.ts';
import { figuresTexts } from '../texts.ts';

/** Where an administrator chooses the population that the ages are compared with. */
export const comparisonView: View<{ readonly area: PopulationArea }> = (seeing, { area }) => {
	const { language, form } = seeing;
	const { comparison: texts, areas, ages } = figuresTexts(language);
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} current="/styr" errors={form.problems} unlisted>
			<Form action={localPath(language, '/styr/sammenligning')} token={form.token()}>
				<SelectField
					name="area"
					label={texts.area}
					hint={texts.hint}
					value={form.typed.text('area') ?? area}
					error={form.problems.find(({ field }) => field === 'area')?.text}
					choices={populationAreas.map((code) => ({ value: code, label: areas[code] }))}
				/>
				<p class="small soft">{ages.source}</p>
				<ButtonRow>
					<Button>{texts.save}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
};
