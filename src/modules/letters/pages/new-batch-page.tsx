import { page, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Button,
	ButtonRow,
	Choices,
	DateField,
	Form,
	NumberField,
	Page,
	SelectField,
	TextArea,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import { limits } from '../limits.ts';
import { newBatchRead } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';
import { letterCrumbs, lettersPath } from './letter-crumbs.ts';

interface NewBatchFacts {
	readonly processes: readonly ParticipationProcess[];
	readonly lastOn: string;
	readonly firstOn: string;
}

/** What the choice of process says for all of them together; no process can have this address. */
export const wholeMunicipality = '-';

const view: View<NewBatchFacts> = (seeing, facts) => {
	const { language } = seeing;
	const texts = lettersTexts(language).new;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={letterCrumbs(language, texts.title, 'list')}
		>
			<Form action={localPath(language, `${lettersPath}/ny`)} token={seeing.form.token()}>
				<AboutFields seeing={seeing} facts={facts} />
				<h2>{texts.whoHeading}</h2>
				<RecipientFields seeing={seeing} />
				<p class="small soft">{texts.afterwards}</p>
				<ButtonRow>
					<Button>{texts.button}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
};

function AboutFields({ seeing, facts }: { readonly seeing: Seeing; readonly facts: NewBatchFacts }) {
	const texts = lettersTexts(seeing.language).new;
	const { typed, problemOf } = seeing.form;
	const field = (name: string) => ({ name, value: typed.text(name), error: problemOf(name), autocomplete: 'off' });
	const processes = [
		...facts.processes.map(({ slug, title }) => ({ value: slug, label: title })),
		{ value: wholeMunicipality, label: texts.whole },
	];
	return (
		<>
			<TextField {...field('title')} label={texts.name} hint={texts.nameHint} limit={limits.title} />
			{processes.length < 8 ? (
				<Choices {...field('process')} label={texts.process} choices={processes} />
			) : (
				<SelectField {...field('process')} label={texts.process} choices={processes} />
			)}
			<TextArea {...field('message')} label={texts.message} hint={texts.messageHint} limit={limits.message} rows={5} />
			<Choices
				{...field('language')}
				value={typed.text('language') ?? 'da'}
				label={texts.language}
				choices={[
					{ value: 'da', label: texts.languages.da },
					{ value: 'en', label: texts.languages.en },
				]}
			/>
			<DateField
				{...field('lastOn')}
				value={typed.text('lastOn') ?? facts.lastOn}
				label={texts.lastOn}
				min={facts.firstOn}
			/>
		</>
	);
}

function RecipientFields({ seeing }: { readonly seeing: Seeing }) {
	const texts = lettersTexts(seeing.language).new;
	const { typed, problemOf } = seeing.form;
	return (
		<>
			<TextArea
				name="recipients"
				label={texts.recipients}
				hint={texts.recipientsHint}
				value={typed.text('recipients')}
				error={problemOf('recipients')}
				autocomplete="off"
				rows={8}
				optional
				noDraft
			/>
			<NumberField
				name="blank"
				label={texts.blank}
				hint={texts.blankHint}
				unit={texts.blankUnit}
				value={typed.text('blank')}
				error={problemOf('blank')}
				optional
			/>
		</>
	);
}

/** The page where a batch is written. */
export const newBatchPage = page(newBatchRead, view);
