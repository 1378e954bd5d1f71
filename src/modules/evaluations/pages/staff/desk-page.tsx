import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Badge, Button, ButtonRow, Form, KeysetPager, Rows, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { limits } from '../../limits.ts';
import type { ShownStory } from '../../reads/public-pages.ts';
import type { storyDeskPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { StoryMeta, StoryWords, tellerOf } from '../story-card.tsx';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof storyDeskPage> };

/** The stories for those who read them first, write recordings out and decide what everybody reads. */
export function DeskPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, process, stories } = facts;
	const texts = evaluationStaffTexts(language).desk;
	const own = localPath(language, `${runPath(evaluation)}/fortaellinger`);
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={texts.title}
			lead={texts.lead}
			errors={problemsAtTheirFields(seeing)}
		>
			{stories.length === 0 ? (
				<p>{texts.none}</p>
			) : (
				<Rows>
					{stories.map((shown, place) => (
						<DeskRow seeing={seeing} own={own} shown={shown} number={place + 1} />
					))}
				</Rows>
			)}
			<KeysetPager
				first={facts.isFirst ? undefined : own}
				older={facts.next && `${own}?efter=${encodeURIComponent(facts.next)}`}
			/>
		</EvaluationStaffPage>
	);
}

/** Each story has its own field for what is said: a problem points at the one that was sent. */
function problemsAtTheirFields({ form }: Seeing) {
	const sent = form.typed.typedTexts().find(([name]) => name.startsWith('transcript-'))?.[0];
	return form.problems.map((one) => (one.field === 'transcript' && sent ? { ...one, field: sent } : one));
}

type RowProps = { readonly seeing: Seeing; readonly own: string; readonly shown: ShownStory };

/** Several are without a name: a number keeps their forms apart. */
function DeskRow({ seeing, own, shown, number }: RowProps & { readonly number: number }) {
	const { language, form } = seeing;
	const { story } = shown;
	const texts = evaluationStaffTexts(language).desk;
	const { forms } = evaluationTexts(language);
	const state = story.decision ?? 'waiting';
	return (
		<li class="stack stack-2">
			<h2 class="h4">{`${forms[story.form]}: ${tellerOf(seeing, shown)}`}</h2>
			<StoryMeta seeing={seeing} shown={shown}>
				<Badge kind={story.decision === null ? 'wait' : 'plain'}>{texts.states[state] ?? ''}</Badge>
			</StoryMeta>
			<StoryWords seeing={seeing} shown={shown} hearsAll />
			{story.recordingId !== null ? <Transcript seeing={seeing} own={own} shown={shown} /> : null}
			<Form action={`${own}/${story.id}`} token={form.token()} inline label={texts.of(number, tellerOf(seeing, shown))}>
				<ButtonRow>
					{story.decision === 'shown' ? null : (
						<Button name="decision" value="shown" kind="secondary">
							{texts.show}
						</Button>
					)}
					{story.decision === 'kept-back' ? null : (
						<Button name="decision" value="kept-back" kind="quiet">
							{texts.keepBack}
						</Button>
					)}
				</ButtonRow>
			</Form>
		</li>
	);
}

function Transcript({ seeing, own, shown }: RowProps) {
	const { language, form } = seeing;
	const { story } = shown;
	const texts = evaluationStaffTexts(language).desk;
	const name = `transcript-${story.id}`;
	const isTyped = form.typed.text(name) !== undefined;
	return (
		<>
			<p class="small soft">{story.playable ? texts.everybody : texts.onlyRead}</p>
			<Form action={`${own}/${story.id}/udskrift`} token={form.token()}>
				<TextArea
					name={name}
					label={texts.transcript}
					hint={texts.transcriptHint}
					rows={4}
					limit={limits.transcript}
					value={form.typed.text(name) ?? story.transcript}
					error={form.problemOf(name) ?? (isTyped ? form.problemOf('transcript') : undefined)}
				/>
				<ButtonRow>
					<Button kind="secondary">{texts.saveTranscript}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}
