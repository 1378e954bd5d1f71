import { Button, Details, Form } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { BehalfFields, type Contribution, type ListedContribution } from '../../contributions/index.ts';
import {
	CompareFirst,
	errorsOf,
	PictureFields,
	PlaceFields,
	similarField,
	ThemeField,
	WordFields,
} from '../../proposals/index.ts';
import type { PersonHere } from '../reads/load-visit.ts';
import type { WritingAtDesk } from '../reads/write-pages.ts';
import { deskTexts } from '../texts.ts';
import { WriteForm, WriteFrame, type WriteProps } from './write-form.tsx';

/** A draft that is gone on with. */
interface BegunDraft {
	readonly draft: Contribution;
	readonly pictures: readonly { readonly id: string; readonly alt: string }[];
}

type Props = WriteProps &
	Omit<WritingAtDesk, 'here'> & {
		readonly here: PersonHere;
		readonly begun?: BegunDraft;
		readonly similar: readonly ListedContribution[];
	};

/** The form for a proposal by the person at the desk, new or begun: all that stands in the one on the site. */
export function ProposeAtDeskPage(props: Props) {
	const { seeing, process, themes, areas, begun, similar } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	const path = begun ? `/skranke/kladde/${begun.draft.number}` : `/skranke/forloeb/${process.slug}`;
	const to = (part: string) => localPath(language, path + part);
	const comparing = similar.length > 0 && form.problemOf(similarField) !== undefined;
	const draft = begun?.draft;
	const theme = draft ? themes.find(({ id }) => id === draft.themeId)?.slug : undefined;
	return (
		<WriteFrame
			{...props}
			title={draft ? texts.draftTitle : texts.title}
			lead={texts.lead(process.title)}
			act="propose"
			errors={errorsOf(seeing).filter(({ field }) => field !== similarField)}
		>
			<WriteForm
				{...props}
				action={begun ? `${path}/send` : `${path}/skriv`}
				send={texts.send}
				files
				quiet={comparing}
				showAs={draft?.pseudonym ? 'pseudonym' : 'name'}
				other={
					<button type="submit" class="button button-quiet" formaction={to(begun ? '/gem' : '/kladde')}>
						{texts.saveDraft}
					</button>
				}
			>
				{comparing ? (
					<CompareFirst
						seeing={seeing}
						proposals={similar}
						{...(begun ? { sendPath: to('/send') } : { insteadPath: to('/stoet-i-stedet') })}
					/>
				) : null}
				<WordFields seeing={seeing} first={draft ?? {}} noDraft />
				<ThemeField seeing={seeing} themes={themes} first={theme} />
				<PlaceFields seeing={seeing} areas={areas} action={to(begun ? '/send' : '/skriv')} first={draft} />
				<PictureFields seeing={seeing} {...(begun && { pictures: begun.pictures })} />
				{begun ? null : <BehalfFields seeing={seeing} organisations={props.organisations} />}
			</WriteForm>
			{begun ? <ThrowAway {...props} path={path} /> : null}
		</WriteFrame>
	);
}

function ThrowAway({ seeing, here, path }: Props & { readonly path: string }) {
	const texts = deskTexts(seeing.language).write;
	return (
		<Details summary={texts.delete}>
			<Form action={localPath(seeing.language, `${path}/slet`)} hidden={{ visit: here.visit.id }}>
				<Button kind="secondary">{texts.delete}</Button>
			</Form>
		</Details>
	);
}
