import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import {
	Button,
	ButtonLink,
	ButtonRow,
	CheckField,
	Choices,
	DateField,
	Form,
	TextField,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { assistedChannels, contributionTexts } from '../../../contributions/index.ts';
import { limits } from '../../limits.ts';
import type { enterStoryPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { ShowAsField } from '../public/tell-page.tsx';
import { StoryFields } from '../story-fields.tsx';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof enterStoryPage> };

/** Staff enter what somebody told them. */
export function EnterPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, process } = facts;
	const texts = evaluationStaffTexts(language);
	const isClosed = evaluation.begunAt === null || evaluation.forgottenAt !== null;
	const own = localPath(language, runPath(evaluation));
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={texts.enter.title}
			lead={isClosed ? evaluationTexts(language).tell.closed : texts.enter.lead}
		>
			{isClosed ? (
				<p>
					<ButtonLink href={own}>{evaluationTexts(language).tell.back}</ButtonLink>
				</p>
			) : (
				<Form action={`${own}/indtast`} token={seeing.form.token()} files>
					<How seeing={seeing} />
					<StoryFields seeing={seeing} />
					<Teller seeing={seeing} />
					<ButtonRow>
						<Button>{texts.enter.save}</Button>
					</ButtonRow>
				</Form>
			)}
		</EvaluationStaffPage>
	);
}

function How({ seeing }: { readonly seeing: Seeing }) {
	const { language, form, context } = seeing;
	const texts = evaluationStaffTexts(language).enter;
	const today = dateInCopenhagen(context.now);
	return (
		<>
			<Choices
				name="channel"
				label={texts.channel}
				columns
				value={form.typed.text('channel')}
				error={form.problemOf('channel')}
				choices={assistedChannels.map((channel) => ({
					value: channel,
					label: contributionTexts(language).channels[channel],
				}))}
			/>
			<DateField
				name="happenedOn"
				label={texts.date}
				max={today}
				value={form.typed.text('happenedOn') ?? today}
				error={form.problemOf('happenedOn')}
			/>
		</>
	);
}

function Teller({ seeing }: { readonly seeing: Seeing }) {
	const { language, form } = seeing;
	const texts = evaluationStaffTexts(language).enter;
	return (
		<>
			<ShowAsField seeing={seeing} />
			<TextField
				name="name"
				label={texts.name}
				hint={texts.nameHint}
				limit={limits.name}
				optional
				value={form.typed.text('name')}
				error={form.problemOf('name')}
			/>
			<CheckField
				name="consent"
				label={texts.consent}
				checked={form.typed.text('consent') !== undefined}
				error={form.problemOf('consent')}
			/>
		</>
	);
}
