import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, plural } from '../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	DeskLayout,
	EmptyState,
	FunctionLink,
	Icon,
	Page,
	SearchForm,
	SelectField,
	Tags,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { contributionTexts, type ListedContribution } from '../../contributions/index.ts';
import { dueOf } from '../due.ts';
import { piles, pileWords } from '../piles.ts';
import type { Desk } from '../reads/load-desk.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress } from './desk-address.ts';
import { DueBadge } from './due-text.tsx';
import { StateBadge } from './state-badge.tsx';

/** The frame of the desk: whose it is, how many wait, and the way to what one chooses between. */
export function DeskPage(props: {
	readonly seeing: Seeing;
	readonly desk: Desk;
	readonly title?: string;
	readonly open?: number;
	readonly children?: Child;
}) {
	const { seeing, desk, open } = props;
	const { language } = seeing;
	const texts = answersTexts(language).desk;
	const to = (path: string) => localPath(language, path);
	const only = desk.chosen ?? (desk.processes.length === 1 ? desk.processes[0] : undefined);
	const whose = only?.title ?? texts.allProcesses;
	return (
		<Page
			frame={seeing.frame}
			title={props.title ?? texts.title}
			current="/svarbord"
			errors={seeing.form.problems}
			unlisted
			wide
		>
			<div class="container page stack stack-4">
				<div class="band-head">
					<div>
						<h1 class="h2">{texts.title}</h1>
						<p class="soft">
							{whose} · {plural(language, desk.counts.get('waiting') ?? 0, texts.waits)}
						</p>
					</div>
					{only ? (
						<ButtonLink href={to(`/styr/forloeb/${only.slug}/indtast`)} kind="secondary" small icon="plus">
							{texts.enter}
						</ButtonLink>
					) : null}
				</div>
				{desk.processes.length > 1 && open === undefined ? <ProcessFilter seeing={seeing} desk={desk} /> : null}
				<DeskLayout
					queuesLabel={texts.piles}
					queues={queues(seeing, desk)}
					listLabel={listLabel(seeing, desk)}
					items={desk.items.items.map((item) => deskItem(seeing, desk, item, open))}
					after={after(seeing, desk)}
					detail={props.children}
				/>
			</div>
		</Page>
	);
}

/** So many processes can be shown side by side; more are chosen from a list. */
const mostTags = 6;

function ProcessFilter({ seeing, desk }: { readonly seeing: Seeing; readonly desk: Desk }) {
	const { language } = seeing;
	const texts = answersTexts(language).desk;
	const bunke = pileWords[desk.pile];
	if (desk.processes.length <= mostTags) {
		const tag = (text: string, forloeb?: string) => ({
			href: localPath(language, deskAddress('/svarbord', { bunke, forloeb })),
			text,
			current: desk.chosen?.slug === forloeb,
		});
		return (
			<Tags
				label={texts.filter}
				tags={[tag(texts.allProcesses), ...desk.processes.map(({ slug, title }) => tag(title, slug))]}
			/>
		);
	}
	return (
		<SearchForm action={localPath(language, '/svarbord')} label={texts.filter}>
			<input type="hidden" name="bunke" value={bunke} />
			<SelectField
				name="forloeb"
				label={texts.process}
				optional
				value={desk.chosen?.slug}
				choices={desk.processes.map(({ slug, title }) => ({ value: slug, label: title }))}
			/>
			<Button kind="secondary" small>
				{texts.show}
			</Button>
		</SearchForm>
	);
}

function queues({ language }: Seeing, desk: Desk) {
	const texts = answersTexts(language).desk;
	return piles.map((pile) => {
		const count = desk.counts.get(pile) ?? 0;
		const wish = { bunke: pileWords[pile], forloeb: desk.chosen?.slug };
		return {
			href: localPath(language, deskAddress('/svarbord', wish)),
			text: texts.pile[pile],
			count: formatNumber(language, count),
			current: pile === desk.pile,
			late: pile === 'late' && count > 0,
		};
	});
}

function listLabel({ language }: Seeing, desk: Desk): string {
	const texts = answersTexts(language).desk;
	const count = formatNumber(language, desk.counts.get(desk.pile) ?? 0);
	return desk.pile === 'answered' ? texts.answeredList(count) : texts.list(texts.pile[desk.pile], count);
}

function deskItem({ language }: Seeing, desk: Desk, item: ListedContribution, open: number | undefined) {
	const process = desk.processes.find(({ id }) => id === item.processId);
	const theme = item.themeId ? desk.themes.get(item.themeId) : undefined;
	const place = desk.chosen || desk.processes.length === 1 ? theme?.title : (process?.title ?? theme?.title);
	return {
		href: localPath(language, deskAddress(`/svarbord/${item.number}`, desk.wish)),
		title: item.title,
		due:
			desk.pile === 'answered' || !process ? (
				<StateBadge state={item.state} language={language} />
			) : (
				<DueBadge due={dueOf(process.promiseBy, desk.today)} language={language} />
			),
		meta: (
			<>
				<span>
					<Icon name={item.channel} />
					{contributionTexts(language).channels[item.channel]}
				</span>
				{place ? <span>{place}</span> : null}
			</>
		),
		current: item.number === open,
	};
}

function after({ language }: Seeing, desk: Desk): Child {
	const texts = answersTexts(language).desk;
	if (desk.processes.length === 0) {
		return (
			<EmptyState heading={texts.noProcesses}>
				<p>{texts.noProcessesHelp}</p>
			</EmptyState>
		);
	}
	const { efter, ...wish } = desk.wish;
	if (desk.items.items.length === 0) {
		return (
			<EmptyState heading={texts.empty[desk.pile]} drawing="meal">
				<p>{texts.emptyHelp}</p>
			</EmptyState>
		);
	}
	if (!desk.items.next && !efter) return null;
	return (
		<div class="button-row">
			{efter ? (
				<FunctionLink href={localPath(language, deskAddress('/svarbord', wish))}>{texts.fromStart}</FunctionLink>
			) : null}
			{desk.items.next ? (
				<FunctionLink href={localPath(language, deskAddress('/svarbord', { ...wish, efter: desk.items.next }))}>
					{texts.more}
				</FunctionLink>
			) : null}
		</div>
	);
}
