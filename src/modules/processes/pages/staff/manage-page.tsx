import type { Child } from 'hono/jsx';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber } from '../../../../ui/format.ts';
import { ButtonLink, EmptyState, KeysetPager, Page, Tags } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { Totals } from '../../../contributions/index.ts';
import { mayStartProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';
import type { WaitingMails } from '../../waiting-work.ts';
import { type ManageView, manageViews } from './list-managed.ts';
import { manageRead } from './manage-read.ts';
import { ManageTools } from './manage-tools.tsx';
import { ManagedLine } from './managed-line.tsx';
import { startPath, templatesPath } from './start-page.tsx';
import { staffTexts } from './texts.ts';

interface Facts {
	readonly view: ManageView;
	readonly counts: Readonly<Record<ManageView, number>>;
	readonly processes: readonly ParticipationProcess[];
	readonly totals: ReadonlyMap<string, Totals>;
	readonly next?: string | undefined;
	/** How many organisations staff must see to; undefined for those who do not. */
	readonly organisations?: { readonly waiting: number; readonly withoutContact: number } | undefined;
	readonly help: { readonly waiting: number; readonly late: number } | undefined;
	readonly mails: readonly WaitingMails[];
	readonly isFirst: boolean;
}

type Props = { readonly seeing: Seeing; readonly facts: Facts };

const emptyTotals: Totals = {
	all: 0,
	byChannel: new Map(),
	byLevel: new Map(),
	byState: new Map(),
	toAnswer: 0,
	answered: 0,
	unanswered: 0,
};

function ManagePage({ seeing, facts }: Props) {
	const { language, context } = seeing;
	const texts = staffTexts(language).manage;
	const employed = mayStartProcess(context.actor).kind === 'yes';
	const pagePath = (after?: string) =>
		localPath(language, `/styr?vis=${facts.view}${after ? `&efter=${encodeURIComponent(after)}` : ''}`);
	return (
		<Page
			frame={seeing.frame}
			title={employed ? texts.title : texts.figuresTitle}
			lead={employed ? texts.lead : texts.figuresLead}
			current="/styr"
			unlisted
			aside={
				employed ? (
					<ManageTools
						seeing={seeing}
						processes={facts.processes}
						organisations={facts.organisations}
						help={facts.help}
						mails={facts.mails}
					/>
				) : undefined
			}
		>
			{employed ? (
				<>
					<p>
						<ButtonLink href={localPath(language, startPath)} icon="plus">
							{texts.start}
						</ButtonLink>{' '}
						<ButtonLink kind="quiet" href={localPath(language, templatesPath)}>
							{staffTexts(language).templates.link}
						</ButtonLink>
					</p>
					<Views seeing={seeing} facts={facts} />
				</>
			) : null}
			<List seeing={seeing} facts={facts} />
			<KeysetPager first={facts.isFirst ? undefined : pagePath()} older={facts.next && pagePath(facts.next)} />
		</Page>
	);
}

function Views({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = staffTexts(language).manage;
	const names: Record<ManageView, string> = { mine: texts.mine, kladder: texts.drafts, alle: texts.all };
	return (
		<Tags
			label={texts.filters}
			tags={manageViews.map((view) => ({
				href: localPath(language, `/styr?vis=${view}`),
				text: names[view],
				count: formatNumber(language, facts.counts[view]),
				current: view === facts.view,
			}))}
		/>
	);
}

function List({ seeing, facts }: Props): Child {
	const texts = staffTexts(seeing.language).manage;
	if (facts.processes.length === 0) {
		const isDrafts = facts.view === 'kladder';
		return (
			<EmptyState
				heading={isDrafts ? texts.noneDrafts : facts.view === 'mine' ? texts.noneMine : texts.none}
				drawing="signpost"
			>
				<p>{isDrafts ? texts.noneDraftsText : texts.noneText}</p>
			</EmptyState>
		);
	}
	return (
		<section class="panel" aria-label={texts.filters}>
			<ul class="inbox">
				{facts.processes.map((process) => (
					<ManagedLine seeing={seeing} process={process} totals={facts.totals.get(process.id) ?? emptyTotals} />
				))}
			</ul>
		</section>
	);
}

/** The list of processes for those who steer them; politicians read its figures. */
export const manageRoute = page(manageRead, (seeing, facts) => <ManagePage seeing={seeing} facts={facts} />);
