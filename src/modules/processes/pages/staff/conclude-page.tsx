import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../../ui/format.ts';
import { Alert, Button, ButtonLink, ButtonRow, Form, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { countUnanswered } from '../../../contributions/index.ts';
import { limits } from '../../limits.ts';
import { whyConcludingIsRefused } from '../../process.ts';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

const concludeRead = steeredRead('process.conclude-page', '/afslut', async (context, { id }) => ({
	unanswered: await countUnanswered(context, id),
}));

type Props = { readonly seeing: Seeing; readonly facts: SteeredFacts<{ readonly unanswered: number }> };

function ConcludePage({ seeing, facts }: Props) {
	const texts = staffTexts(seeing.language).conclude;
	const { process, unanswered } = facts;
	const refusal = whyConcludingIsRefused(process, unanswered, dateInCopenhagen(seeing.context.now));
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={refusal ? undefined : texts.lead}>
			{refusal ? (
				<NotYet seeing={seeing} facts={facts} refusal={refusal} />
			) : (
				<Conclusion seeing={seeing} facts={facts} />
			)}
		</StaffPage>
	);
}

/** Why it cannot be concluded now, and the way to mend it. */
function NotYet({ seeing, facts, refusal }: Props & { readonly refusal: NonNullable<Refusal> }) {
	const { language } = seeing;
	const texts = staffTexts(language).conclude;
	const { process, unanswered } = facts;
	if (refusal === 'pieces-unanswered')
		return (
			<>
				<Alert kind="warning" heading={plural(language, unanswered, texts.waiting)}>
					<p>{texts.waitingText}</p>
				</Alert>
				<p>
					<ButtonLink href={localPath(language, '/svarbord')}>{texts.desk}</ButtonLink>
				</p>
			</>
		);
	const why = {
		'process-not-published': texts.notPublished,
		'process-still-open': texts.stillOpen(fullDate(language, process.closesOn)),
		'process-concluded': texts.concluded,
		'process-stopped': texts.stopped,
	}[refusal];
	return (
		<>
			<p>{why}</p>
			<p>
				<ButtonLink kind="secondary" href={localPath(language, steerPath(process.slug))}>
					{texts.back}
				</ButtonLink>
			</p>
		</>
	);
}

type Refusal = ReturnType<typeof whyConcludingIsRefused>;

function Conclusion({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).conclude;
	return (
		<Form action={localPath(language, `${steerPath(facts.process.slug)}/afslut`)} token={form.token()}>
			<TextField
				name="heading"
				label={texts.heading}
				hint={texts.headingHint}
				value={form.typed.text('heading')}
				error={form.problemOf('heading')}
				limit={limits.conclusionHeading}
				autocomplete="off"
			/>
			<TextArea
				name="text"
				label={texts.text}
				hint={texts.textHint}
				value={form.typed.text('text')}
				error={form.problemOf('text')}
				limit={limits.conclusion}
				rows={10}
				optional
			/>
			<ButtonRow>
				<Button>{texts.save}</Button>
			</ButtonRow>
		</Form>
	);
}

/** Ends a process with what it led to; while somebody waits for an answer it says how many. */
export const concludeRoute = page(concludeRead, (seeing, facts) => <ConcludePage seeing={seeing} facts={facts} />);
