import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, Choices, Form, Link, type PageProps } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts } from '../../contributions/index.ts';
import { mayTakePart, type ParticipationProcess, type ProcessLevels } from '../../processes/index.ts';
import type { PersonHere } from '../reads/load-visit.ts';
import { deskTexts } from '../texts.ts';
import { VisitPage } from './visit-bar.tsx';

/** What every form of a visit is about. */
export type WriteProps = {
	readonly seeing: Seeing;
	readonly here: PersonHere;
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
};

/** The page around a form of a visit; who may not do it here reads what it takes. */
export function WriteFrame(
	props: WriteProps & {
		readonly title: string;
		readonly lead: string;
		readonly act: 'propose' | 'comment';
		/** Where not all that stopped the form is an error. */
		readonly errors?: PageProps['errors'];
		readonly children?: Child;
	},
) {
	const { seeing, here, levels, act, title, lead, errors, children } = props;
	const may = mayTakePart({ level: here.visit.level, kind: 'person', staff: false, roles: [] }, act, levels);
	return (
		<VisitPage seeing={seeing} here={here} title={title} lead={lead} crumb={title} errors={errors}>
			{may.kind === 'yes' ? (
				children
			) : (
				<Alert kind="info">
					<p>{deskTexts(seeing.language).visit.needs[act][levels[act]]}</p>
				</Alert>
			)}
		</VisitPage>
	);
}

/** The form knows whose visit it was written in: what is sent later than that is done for nobody else. */
export function WriteForm(
	props: WriteProps & {
		readonly action: string;
		readonly send: string;
		readonly showAs?: 'name' | 'pseudonym' | undefined;
		readonly files?: boolean;
		/** A second way on, as to a draft. */
		readonly other?: Child;
		readonly quiet?: boolean;
		readonly children?: Child;
	},
) {
	const { seeing, here, action, send, files, other, quiet = false, children } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	const visit = form.typed.filled('visit') ?? here.visit.id;
	return (
		<Form
			action={localPath(language, action)}
			token={form.token()}
			files={files}
			hidden={{ visit, ...(here.idle && { reopen: '1' }) }}
		>
			{children}
			<ShowAs {...props} />
			{here.idle ? <p>{texts.idle}</p> : null}
			<ButtonRow>
				<Button kind={quiet ? 'secondary' : 'primary'}>{here.idle ? texts.reopenAndSend : send}</Button>
				{other}
				<Link href={localPath(language, '/skranke')}>{deskTexts(language).proposals.back}</Link>
			</ButtonRow>
		</Form>
	);
}

function ShowAs(props: WriteProps & { readonly showAs?: 'name' | 'pseudonym' | undefined }) {
	const { seeing, here, process, showAs = 'name' } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	if (here.person.protected || !process.pseudonymsAllowed) return null;
	const someone = contributionTexts(language).authors.protectedPerson;
	return (
		<Choices
			name="showAs"
			label={texts.showAs}
			value={form.typed.text('showAs') ?? showAs}
			error={form.problemOf('showAs')}
			choices={[
				{ value: 'name', label: here.person.name },
				{ value: 'pseudonym', label: texts.asPseudonym(here.person.pseudonym ?? someone) },
			]}
		/>
	);
}
