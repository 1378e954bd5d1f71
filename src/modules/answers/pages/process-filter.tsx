import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, SearchForm, SelectField, Tags } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { pileWords } from '../piles.ts';
import type { Desk } from '../reads/load-desk.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress } from './desk-address.ts';

/** So many processes can be shown side by side; more are chosen from a list. */
const mostTags = 6;

/** The choice between the processes that one employee answers in. */
export function ProcessFilter({ seeing, desk }: { readonly seeing: Seeing; readonly desk: Desk }) {
	const { language } = seeing;
	const texts = answersTexts(language).desk;
	const bunke = pileWords[desk.pile];
	if (desk.processes.length <= mostTags) {
		const tag = (text: string, forloeb?: string) => ({
			href: localPath(language, deskAddress('/svarbord', { bunke, forloeb })),
			text,
			current: desk.chosen?.slug === forloeb,
		});
		return (
			<Tags
				label={texts.filter}
				tags={[tag(texts.allProcesses), ...desk.processes.map(({ slug, title }) => tag(title, slug))]}
			/>
		);
	}
	return (
		<SearchForm action={localPath(language, '/svarbord')} label={texts.filter}>
			<input type="hidden" name="bunke" value={bunke} />
			<SelectField
				name="forloeb"
				label={texts.process}
				optional
				value={desk.chosen?.slug}
				choices={desk.processes.map(({ slug, title }) => ({ value: slug, label: title }))}
			/>
			<Button kind="secondary" small>
				{texts.show}
			</Button>
		</SearchForm>
	);
}
