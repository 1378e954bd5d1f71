import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Alert, Button, ButtonLink, Form, Page, TextArea, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { whyEnteringIsRefused } from '../entering.ts';
import type { enterSupportsPage } from '../reads/enter-facts.ts';
import { proposalTexts } from '../texts.ts';
import { ChannelAndDate } from './channel-and-date.tsx';
import type { FactsOf } from './facts-of.ts';
import { refusalTexts } from './refusal-texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof enterSupportsPage> };

/** Staff enter supports for others, a list at a time, and are told how many counted. */
export function EnterSupportsPage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = proposalTexts(language);
	const { process, counted, already } = facts;
	const today = dateInCopenhagen(context.now);
	const refusal = whyEnteringIsRefused(process, today, today);
	const path = `/styr/forloeb/${process.slug}`;
	return (
		<Page
			frame={seeing.frame}
			title={refusal ? texts.enter.closedTitle : texts.enterSupports.title}
			lead={refusal ? String(refusalTexts(language)[refusal]) : texts.enterSupports.lead}
			current="/styr"
			unlisted
			errors={seeing.form.problems}
			breadcrumbs={[
				{
					text: process.title,
					// Another's process is not steered from here.
					href: localPath(language, process.organisationId === null ? path : `/forloeb/${process.slug}`),
				},
				{ text: texts.enter.title, href: localPath(language, `${path}/indtast`) },
				{ text: texts.enterSupports.title },
			]}
		>
			{counted === undefined || seeing.form.problems.length > 0 ? null : (
				<Alert kind="success" live>
					<p>
						{counted === 0 ? texts.enterSupports.countedNone : plural(language, counted, texts.enterSupports.counted)}{' '}
						{already ? plural(language, already, texts.enterSupports.already) : ''}
					</p>
				</Alert>
			)}
			{refusal ? null : <Fields seeing={seeing} facts={facts} />}
			<p>
				<ButtonLink kind="quiet" href={localPath(language, `${path}/indtast`)}>
					{texts.enterSupports.back}
				</ButtonLink>
			</p>
		</Page>
	);
}

function Fields({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = proposalTexts(language).enterSupports;
	return (
		<Form action={localPath(language, `/styr/forloeb/${facts.process.slug}/stoetter`)} token={form.token()}>
			<TextField
				name="number"
				label={texts.number}
				hint={texts.numberHint}
				narrow
				value={form.typed.text('number') ?? facts.number}
				error={form.problemOf('number')}
			/>
			<ChannelAndDate seeing={seeing} />
			{/* What is typed here may hold CPR numbers: it is not kept on the device. */}
			<TextArea
				name="supporters"
				label={texts.people}
				hint={texts.peopleHint}
				noDraft
				value={form.typed.text('supporters')}
				error={form.problemOf('supporters')}
			/>
			<Button>{texts.save}</Button>
		</Form>
	);
}
