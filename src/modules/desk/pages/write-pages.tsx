import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonRow, Choices, Form, Link, TextArea, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type Contribution, contributionTexts } from '../../contributions/index.ts';
import { commentLimit, stances } from '../../discussion/index.ts';
import { mayTakePart, type ParticipationProcess, type ProcessLevels, type Theme } from '../../processes/index.ts';
import { ThemeField, WordFields } from '../../proposals/index.ts';
import type { PersonHere } from '../reads/load-visit.ts';
import { deskTexts } from '../texts.ts';
import { VisitPage } from './visit-bar.tsx';

type Props = {
	readonly seeing: Seeing;
	readonly here: PersonHere;
	readonly process: ParticipationProcess;
	readonly levels: ProcessLevels;
};

/** The form for a proposal by the person at the desk. */
export function ProposeAtDeskPage(props: Props & { readonly themes: readonly Theme[] }) {
	const { seeing, process, themes } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	const action = `/skranke/forloeb/${process.slug}/skriv`;
	return (
		<WriteFrame {...props} title={texts.title} lead={texts.lead(process.title)} act="propose">
			<WriteForm {...props} action={action} send={texts.send}>
				<WordFields seeing={seeing} />
				<ThemeField seeing={seeing} themes={themes} />
				<TextField
					name="place"
					label={texts.place}
					value={form.typed.text('place')}
					error={form.problemOf('place')}
					optional
				/>
			</WriteForm>
		</WriteFrame>
	);
}

/** The form for a comment by the person at the desk. */
export function CommentAtDeskPage(props: Props & { readonly proposal: Contribution }) {
	const { seeing, proposal } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	const action = `/skranke/forslag/${proposal.number}/kommenter`;
	return (
		<WriteFrame {...props} title={texts.commentTitle} lead={texts.commentLead(proposal.title)} act="comment">
			<WriteForm {...props} action={action} send={texts.sendComment}>
				<Choices
					name="stance"
					label={texts.stance}
					value={form.typed.text('stance')}
					error={form.problemOf('stance')}
					choices={stances.map((stance) => ({ value: stance, label: texts.stances[stance] }))}
				/>
				<TextArea
					name="text"
					label={texts.text}
					limit={commentLimit}
					rows={5}
					value={form.typed.text('text')}
					error={form.problemOf('text')}
					noDraft
				/>
			</WriteForm>
		</WriteFrame>
	);
}

function WriteFrame(
	props: Props & {
		readonly title: string;
		readonly lead: string;
		readonly act: 'propose' | 'comment';
		readonly children?: Child;
	},
) {
	const { seeing, here, levels, act, title, lead, children } = props;
	const { language } = seeing;
	const may = mayTakePart({ level: here.visit.level, kind: 'person', staff: false, roles: [] }, act, levels);
	return (
		<VisitPage seeing={seeing} here={here} title={title} lead={lead} crumb={title}>
			{may.kind === 'yes' ? (
				children
			) : (
				<Alert kind="info">
					<p>{deskTexts(language).visit.needs[act][levels[act]]}</p>
				</Alert>
			)}
		</VisitPage>
	);
}

/** The form knows whose visit it was written in: what is sent later than that is done for nobody else. */
function WriteForm(props: Props & { readonly action: string; readonly send: string; readonly children?: Child }) {
	const { seeing, here, process, action, send, children } = props;
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	const visit = form.typed.filled('visit') ?? here.visit.id;
	return (
		<Form
			action={localPath(language, action)}
			token={form.token()}
			hidden={{ visit, ...(here.idle && { reopen: '1' }) }}
		>
			{children}
			<ShowAs seeing={seeing} here={here} process={process} />
			{here.idle ? <p>{texts.idle}</p> : null}
			<ButtonRow>
				<Button>{here.idle ? texts.reopenAndSend : send}</Button>
				<Link href={localPath(language, '/skranke')}>{deskTexts(language).proposals.back}</Link>
			</ButtonRow>
		</Form>
	);
}

function ShowAs({ seeing, here, process }: Pick<Props, 'seeing' | 'here' | 'process'>) {
	const { language, form } = seeing;
	const texts = deskTexts(language).write;
	if (here.person.protected || !process.pseudonymsAllowed) return null;
	const someone = contributionTexts(language).authors.protectedPerson;
	return (
		<Choices
			name="showAs"
			label={texts.showAs}
			value={form.typed.text('showAs') ?? 'name'}
			error={form.problemOf('showAs')}
			choices={[
				{ value: 'name', label: here.person.name },
				{ value: 'pseudonym', label: texts.asPseudonym(here.person.pseudonym ?? someone) },
			]}
		/>
	);
}
