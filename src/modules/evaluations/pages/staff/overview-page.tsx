import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../../ui/format.ts';
import { Badge, Button, ButtonLink, ButtonRow, Form, fieldId, Icon, Link, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { evaluationPath } from '../../evaluation.ts';
import type { evaluationOverviewPage } from '../../reads/staff-pages.ts';
import { evaluationStaffTexts, evaluationTexts, sheetTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { stateBadges } from '../public/evaluation-rows.tsx';
import { correctPath } from './correct-page.tsx';
import { EvaluationStaffPage, runPath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof evaluationOverviewPage> };

/** Where one project stands, and what there is to do with it. */
export function OverviewPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { evaluation, process, state } = facts;
	const shown = evaluationTexts(language);
	const texts = evaluationStaffTexts(language);
	return (
		<EvaluationStaffPage
			seeing={seeing}
			process={process}
			evaluation={evaluation}
			title={evaluation.title}
			lead={shown.period(fullDate(language, evaluation.startsOn), fullDate(language, evaluation.endsOn))}
			eyebrow={<Badge kind={stateBadges[state]}>{shown.states[state]}</Badge>}
			isTop
		>
			<ButtonRow>
				<ButtonLink href={localPath(language, evaluationPath(evaluation))} kind="secondary" icon="eye">
					{texts.overview.see}
				</ButtonLink>
			</ButtonRow>
			{state === 'draft' ? <Ready seeing={seeing} facts={facts} /> : null}
			<Todo seeing={seeing} facts={facts} />
		</EvaluationStaffPage>
	);
}

/** One thing to do with a project. */
interface Part {
	readonly path: string;
	readonly name: string;
	readonly what: string;
}

function partsOf({ seeing, facts }: Props): readonly Part[] {
	const { language } = seeing;
	const { evaluation, counts, state, round, isDue, measured, councilCase, isDecided } = facts;
	const texts = evaluationStaffTexts(language).overview;
	const count = (n: number) => formatNumber(language, n);
	const edit = { path: '/ret', name: texts.edit, what: evaluation.intention.split('\n')[0] ?? '' };
	const sheet = { path: '/regnestykke', name: sheetTexts(language).staff.title, what: sheetTexts(language).staff.what };
	if (state === 'draft') return [edit, sheet];
	return [
		{
			path: '/fortaellinger',
			name: texts.stories,
			what: texts.storiesText(count(counts.all), count(counts.undecided)),
		},
		{ path: '/indtast', name: texts.enter, what: texts.enterText },
		{
			path: '/maal',
			name: texts.measure,
			what: round ? `${isDue ? `${texts.due}. ` : ''}${texts.measureText[round]}` : texts.measured,
		},
		...measured.map((one) => ({ path: correctPath(one), name: texts.correct[one], what: texts.correctText })),
		{
			path: '/sag',
			name: texts.case,
			what: texts.caseText[isDecided ? 'decided' : councilCase ? (councilCase.sentAt ? 'sent' : 'draft') : 'none'],
		},
		sheet,
	];
}

function Todo({ seeing, facts }: Props) {
	const { language } = seeing;
	return (
		<Rows>
			{partsOf({ seeing, facts }).map(({ path, name, what }) => (
				<li>
					<h2 class="h4">
						<Link href={localPath(language, runPath(facts.evaluation) + path)}>{name}</Link>
					</h2>
					<p class="small soft">{what}</p>
				</li>
			))}
		</Rows>
	);
}

function Ready({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { evaluation, missing } = facts;
	const texts = evaluationStaffTexts(language).overview;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="klar">
			<h2 class="h3" id="klar">
				{texts.ready}
			</h2>
			<p>{texts.readyText}</p>
			<ul class="ticks open">
				{Object.entries(texts.checks).map(([field, what]) => {
					const isMissing = missing.includes(field);
					return (
						<li id={fieldId(field)} tabindex={-1}>
							<Icon name={isMissing ? 'open' : 'check'} />
							<span>
								{what}: {isMissing ? <b>{texts.missing}</b> : texts.there}
							</span>
						</li>
					);
				})}
			</ul>
			<ButtonRow>
				<Form action={`${localPath(language, runPath(evaluation))}/begynd`} token={form.token()} inline>
					<Button>{texts.begin}</Button>
				</Form>
			</ButtonRow>
		</section>
	);
}
