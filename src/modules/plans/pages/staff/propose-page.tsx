import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, Form, FunctionLink, fieldId, SearchForm, TextField } from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionTexts } from '../../../contributions/index.ts';
import type { PlanWithProcess } from '../../permissions.ts';
import { writingPath } from '../../plan.ts';
import type { proposePage } from '../../reads/propose-page.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { PlanStaffPage, proposePath } from './staff-page.tsx';

type Props = {
	readonly seeing: Seeing;
	readonly facts: PlanWithProcess;
	readonly open: NonNullable<FactsOf<typeof proposePage>['open']>;
};

/** The contributions to tick, and the button that asks a machine; where there is none, the page says so. */
export function ProposePage({ seeing, facts, open }: Props) {
	const { language, context } = seeing;
	const { plan, process } = facts;
	const texts = planStaffTexts(language);
	const model = context.runtime.languageModel;
	const path = localPath(language, proposePath(plan));
	return (
		<PlanStaffPage
			seeing={seeing}
			process={process}
			plan={plan}
			title={texts.machine.title}
			lead={model ? texts.machine.lead(model.name) : texts.machine.off}
		>
			<p>
				<FunctionLink href={localPath(language, writingPath(plan))}>{texts.part.back}</FunctionLink>
			</p>
			{model ? (
				<>
					<p>{texts.machine.rule}</p>
					<SearchForm action={path} label={texts.part.cite}>
						<TextField name="soeg" label={texts.part.find} type="search" optional value={open.words} />
						<Button kind="secondary">{texts.part.findButton}</Button>
					</SearchForm>
					<Tick seeing={seeing} facts={facts} open={open} />
				</>
			) : null}
		</PlanStaffPage>
	);
}

function Tick({ seeing, facts, open }: Props) {
	const { language, form } = seeing;
	const texts = planStaffTexts(language);
	const words = contributionTexts(language);
	const ticked = new Set(form.typed.texts('sources'));
	const error = form.problemOf('sources');
	if (open.pieces.length === 0) return <p>{texts.part.none}</p>;
	return (
		<Form
			action={localPath(language, proposePath(facts.plan))}
			token={form.token()}
			hidden={open.words ? { soeg: open.words } : {}}
			label={texts.machine.propose}
		>
			<fieldset class={error ? 'form-group form-error' : 'form-group'} id={fieldId('sources')} tabindex={-1}>
				<legend class="form-label">{planTexts(language).page.sources}</legend>
				{error ? <span class="form-error-message">{error}</span> : null}
				{open.pieces.map(({ number, title, channel, language: of }) => (
					<label class="choice">
						<input type="checkbox" name="sources" value={String(number)} checked={ticked.has(String(number))} />
						<span>
							<b class="num">{String(number)}.</b> <span lang={foreignTo(language, of)}>{title}</span>{' '}
							<span class="soft small">({words.channels[channel]})</span>
						</span>
					</label>
				))}
			</fieldset>
			{open.isMore ? <p class="small soft">{texts.part.more}</p> : null}
			<p class="small soft">{texts.machine.wait}</p>
			<ButtonRow>
				<Button>{texts.machine.propose}</Button>
			</ButtonRow>
		</Form>
	);
}
