import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Button, Choices, Form, SelectField, TextArea, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { pointLimits } from '../../points/index.ts';
import type { ParticipationProcess } from '../../processes/index.ts';
import type { OpenPoint } from '../reads/read-point.ts';
import { sortingTexts } from '../texts.ts';
import { pointPath } from './sorting-path.ts';

type Props = { readonly seeing: Seeing; readonly process: ParticipationProcess; readonly open: OpenPoint };

/** What every form of a point sends: where to, its key, and the version that the page shows. */
function sends({ seeing, process, open }: Props, part: string) {
	return {
		action: localPath(seeing.language, `${pointPath(process.slug, open.point.number)}/${part}`),
		token: seeing.form.token(),
		hidden: { seen: String(open.point.version) },
	};
}

/** Where something else stands now than was typed, both are shown: what was typed in the field, what stands in its hint. */
function nowBeside(props: Props, field: string, now: string | null): string | undefined {
	const typed = props.seeing.form.typed.text(field);
	if (typed === undefined || !now || typed.trim() === now) return undefined;
	return sortingTexts(props.seeing.language).point.now(now);
}

/** Answers the point for all who say it. */
export function AnswerForm(props: Props) {
	const { seeing, open } = props;
	const { language, form, context } = seeing;
	const { point } = open;
	const texts = sortingTexts(language).point;
	return (
		<Form {...sends(props, 'svar')} label={texts.answer}>
			<div id="key-answer">
				<TextArea
					name="answer"
					label={texts.answer}
					hint={nowBeside(props, 'answer', point.answer) ?? texts.answerHint}
					limit={pointLimits.answer}
					rows={5}
					value={form.typed.text('answer') ?? point.answer ?? ''}
					error={form.problemOf('answer')}
				/>
			</div>
			{point.answeredAt ? (
				<p class="small soft">
					{point.answerShownAt
						? texts.shown(nearDate(language, dateInCopenhagen(point.answerShownAt), context.now))
						: texts.notShown}
				</p>
			) : null}
			<Button>{texts.saveAnswer}</Button>
		</Form>
	);
}

/** Says whether something was changed, and where. */
export function ChangedForm(props: Props) {
	const { seeing, open } = props;
	const { language, form } = seeing;
	const { point } = open;
	const texts = sortingTexts(language).point;
	const now = point.changed === null ? undefined : point.changed ? 'ja' : 'nej';
	return (
		<Form {...sends(props, 'aendring')} label={texts.changed}>
			<Choices
				name="changed"
				label={texts.changed}
				value={form.typed.text('changed') ?? now}
				error={form.problemOf('changed')}
				choices={[
					{ value: 'ja', label: texts.yes },
					{ value: 'nej', label: texts.no },
				]}
			/>
			<TextField
				name="where"
				label={texts.where}
				hint={nowBeside(props, 'where', point.changedWhere) ?? texts.whereHint}
				optional
				value={form.typed.text('where') ?? point.changedWhere ?? ''}
				error={form.problemOf('where')}
			/>
			<Button kind="secondary">{texts.saveChanged}</Button>
		</Form>
	);
}

/** Gives the point to somebody, or to nobody. */
export function AssignForm(props: Props) {
	const { seeing, open } = props;
	const { form } = seeing;
	const texts = sortingTexts(seeing.language).point;
	return (
		<Form {...sends(props, 'tildel')} label={texts.assignee}>
			<SelectField
				name="to"
				label={texts.assignee}
				none={texts.nobody}
				optional
				unmarked
				value={form.typed.text('to') ?? open.point.assigneeId ?? ''}
				error={form.problemOf('to')}
				choices={open.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<Button kind="secondary" small>
				{texts.assign}
			</Button>
		</Form>
	);
}

/** Corrects what the point is called and found by. */
export function EditForm(props: Props) {
	const { seeing, open } = props;
	const { language, form } = seeing;
	const { point } = open;
	const texts = sortingTexts(language);
	const tags = point.tags.join(', ');
	return (
		<Form {...sends(props, 'ret')} label={texts.point.edit}>
			<TextField
				name="heading"
				label={texts.point.heading}
				hint={nowBeside(props, 'heading', point.heading)}
				value={form.typed.text('heading') ?? point.heading}
				error={form.problemOf('heading')}
			/>
			<div id="key-tags">
				<TextField
					name="tags"
					label={texts.point.tags}
					hint={nowBeside(props, 'tags', tags) ?? texts.piece.tagsHint}
					optional
					value={form.typed.text('tags') ?? tags}
					error={form.problemOf('tags')}
				/>
			</div>
			<Button kind="secondary" small>
				{texts.point.save}
			</Button>
		</Form>
	);
}

/** Takes away a point that was made by mistake. */
export function RemoveForm(props: Props) {
	const texts = sortingTexts(props.seeing.language).point;
	if (props.open.point.answeredAt !== null || props.open.merged.length > 0)
		return <p class="small soft">{texts.removeHelp}</p>;
	return (
		<Form {...sends(props, 'fjern')} label={texts.remove}>
			<p class="small soft">{texts.removeHelp}</p>
			<Button kind="quiet" small>
				{texts.remove}
			</Button>
		</Form>
	);
}
