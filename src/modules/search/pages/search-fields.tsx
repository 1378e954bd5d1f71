import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, DateField, Details, FieldGroup, fieldId, SearchForm, SelectField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, states } from '../../contributions/index.ts';
import type { SearchFacts } from '../reads/search-page.ts';
import { isNarrowed, type Period, periods } from '../search-address.ts';
import { searchTexts } from '../texts.ts';

/** The field, and what narrows a search, in one plain form: what is chosen stands in the address. */
export function SearchFields({ seeing, facts }: { readonly seeing: Seeing; readonly facts: SearchFacts }) {
	const { language } = seeing;
	const texts = searchTexts(language);
	const { address, choices } = facts;
	const { filters } = texts;
	return (
		<SearchForm action={localPath(language, '/soeg')} label={texts.label}>
			<FieldGroup field={{ name: 'q', label: texts.words }}>
				<input class="form-input" type="search" id={fieldId('q')} name="q" value={address.q} maxlength={200} />
			</FieldGroup>
			<Button icon="search">{texts.submit}</Button>
			{address.slags ? <input type="hidden" name="slags" value={address.slags} /> : null}
			{facts.found ? (
				<div class="search-filters">
					<Details summary={filters.summary} open={isNarrowed(address) || address.orden !== undefined}>
						<div class="form-inline">
							<SelectField
								name="forloeb"
								label={filters.process}
								optional
								none={filters.allProcesses}
								value={address.forloeb}
								choices={choices.processes.map(({ slug, title }) => ({ value: slug, label: title }))}
							/>
							{choices.themes.length > 0 ? (
								<SelectField
									name="tema"
									label={filters.theme}
									optional
									none={filters.allThemes}
									value={address.tema}
									choices={choices.themes.map(({ slug, title }) => ({ value: slug, label: title }))}
								/>
							) : null}
							{choices.areas.length > 0 ? (
								<SelectField
									name="omraade"
									label={filters.area}
									optional
									none={filters.allAreas}
									value={address.omraade}
									choices={choices.areas.map(({ key, name }) => ({ value: key, label: name }))}
								/>
							) : null}
							<SelectField
								name="tilstand"
								label={filters.state}
								optional
								none={filters.allStates}
								value={address.tilstand}
								choices={states.map((state) => ({ value: state, label: contributionTexts(language).states[state] }))}
							/>
							<SelectField
								name="periode"
								label={filters.period}
								optional
								none={filters.anyTime}
								value={address.periode}
								choices={(Object.keys(periods) as Period[]).map((period) => ({
									value: period,
									label: filters.periods[period],
								}))}
							/>
							<DateField name="fra" label={filters.from} optional value={address.fra} />
							<DateField name="til" label={filters.to} optional value={address.til} />
							<SelectField
								name="orden"
								label={filters.order}
								optional
								none={filters.best}
								value={address.orden}
								choices={[{ value: 'nyeste', label: filters.newest }]}
							/>
							<Button kind="secondary">{filters.show}</Button>
						</div>
					</Details>
				</div>
			) : null}
		</SearchForm>
	);
}
