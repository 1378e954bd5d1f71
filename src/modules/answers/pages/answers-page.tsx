import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber } from '../../../ui/format.ts';
import {
	EmptyState,
	FunctionLink,
	KeysetPager,
	Link,
	Page,
	PromiseBox,
	Rows,
	type Tag,
	Tags,
	Words,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, outcomes } from '../../contributions/index.ts';
import { type AnswersFacts, outcomeWords } from '../reads/read-answers-page.ts';
import { answersTexts } from '../texts.ts';
import { AnswerRow } from './answer-row.tsx';
import { dueSentence } from './due-text.tsx';

type Props = { readonly seeing: Seeing; readonly facts: AnswersFacts };

/** Every answer that was given, the newest first, a no beside a yes. */
export function AnswersPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = answersTexts(language).list;
	const { list, state } = facts;
	const path = state ? `/svar?svar=${outcomeWords[state]}` : '/svar';
	const to = (address: string) => localPath(language, address);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/svar"
			aside={<ClockSummary seeing={seeing} facts={facts} />}
			share={{ description: texts.lead }}
		>
			<Tags label={texts.filter} tags={tagsOf({ seeing, facts })} />
			{list.items.length === 0 ? (
				<EmptyState heading={state ? texts.emptyFilter(contributionTexts(language).states[state]) : texts.empty}>
					<p>{state ? texts.emptyFilterHelp : texts.emptyHelp}</p>
				</EmptyState>
			) : (
				<Rows>
					{list.items.map((item) => (
						<AnswerRow item={item} process={facts.processes.get(item.piece.processId)} seeing={seeing} />
					))}
				</Rows>
			)}
			<KeysetPager
				first={seeing.query.efter ? to(path) : undefined}
				older={list.next ? to(`${path}${state ? '&' : '?'}efter=${list.next}`) : undefined}
			/>
		</Page>
	);
}

function tagsOf({ seeing, facts }: Props): Tag[] {
	const { language } = seeing;
	const texts = answersTexts(language).list;
	return [
		{
			href: localPath(language, '/svar'),
			text: texts.all,
			current: facts.state === undefined,
		},
		...outcomes.map((state) => ({
			href: localPath(language, `/svar?svar=${outcomeWords[state]}`),
			text: contributionTexts(language).states[state],
			current: facts.state === state,
		})),
	];
}

/** How the promises stand, beside the answers: what is late is said first. */
function ClockSummary({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = answersTexts(language).list;
	const waiting = facts.faces.filter((face) => face.waiting > 0);
	const sum = (of: 'answered' | 'toAnswer') => facts.faces.reduce((all, face) => all + face[of], 0);
	const figure = texts.clockFigure(formatNumber(language, sum('answered')), formatNumber(language, sum('toAnswer')));
	return (
		<PromiseBox
			heading={texts.clockHeading}
			figure={facts.faces.length > 0 ? figure : undefined}
			figureText={texts.clockText}
			steps={waiting.slice(0, 5).map((face) => ({
				when: dueSentence(face.due, language),
				what: (
					<Link href={localPath(language, `/forloeb/${face.process.slug}`)}>
						<Words text={face.process.title} />
					</Link>
				),
			}))}
		>
			{waiting.length === 0 ? <p>{texts.clockNone}</p> : null}
			<p>
				<FunctionLink href={localPath(language, '/svar/ur')}>{texts.clockLink}</FunctionLink>
			</p>
		</PromiseBox>
	);
}
