import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Badge, Button, ButtonRow, Form, Link, MetaLine, Rows, TextArea, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { planLimits, writingPath } from '../../plan.ts';
import type { writtenPlansPage } from '../../reads/staff-pages.ts';
import { planStaffTexts, planTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { PlanStaffPage, writtenListPath } from './staff-page.tsx';

/** The plans of a process for those who write them, and the form that begins another. */
export function WrittenListPage(props: { readonly seeing: Seeing; readonly facts: FactsOf<typeof writtenPlansPage> }) {
	const { seeing, facts } = props;
	const { language, form } = seeing;
	const { process, plans } = facts;
	const texts = planStaffTexts(language);
	return (
		<PlanStaffPage seeing={seeing} process={process} title={texts.link} lead={texts.lead} isTop>
			{plans.length === 0 ? (
				<p>{texts.list.none}</p>
			) : (
				<Rows>
					{plans.map((plan) => (
						<li class="stack stack-2">
							<MetaLine
								items={[
									{ text: plan.published === null ? texts.list.notPublished : texts.list.published(plan.published) },
								]}
							>
								{plan.stage ? <Badge kind="info">{planTexts(language).stages[plan.stage]}</Badge> : null}
							</MetaLine>
							<h2 class="h3">
								<Link href={localPath(language, writingPath(plan))}>{plan.title}</Link>
							</h2>
						</li>
					))}
				</Rows>
			)}
			<section class="panel pad stack stack-3" aria-labelledby="ny">
				<h2 class="h3" id="ny">
					{texts.list.new}
				</h2>
				<Form action={localPath(language, writtenListPath(process.slug))} token={form.token()}>
					<WordFields seeing={seeing} title="" lead="" />
					<ButtonRow>
						<Button>{texts.acts.start}</Button>
					</ButtonRow>
				</Form>
			</section>
		</PlanStaffPage>
	);
}

/** The title of a plan and the words under it. */
export function WordFields(props: { readonly seeing: Seeing; readonly title: string; readonly lead: string }) {
	const { form, language } = props.seeing;
	const texts = planStaffTexts(language).fields;
	return (
		<>
			<TextField
				name="title"
				label={texts.title}
				hint={texts.titleHint}
				limit={planLimits.title}
				value={form.typed.text('title') ?? props.title}
				error={form.problemOf('title')}
			/>
			<TextArea
				name="lead"
				label={texts.lead}
				hint={texts.leadHint}
				rows={3}
				optional
				limit={planLimits.lead}
				value={form.typed.text('lead') ?? props.lead}
				error={form.problemOf('lead')}
			/>
		</>
	);
}
