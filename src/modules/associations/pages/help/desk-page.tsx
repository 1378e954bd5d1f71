import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import {
	Button,
	ButtonLink,
	ButtonRow,
	Form,
	Link,
	MetaLine,
	NumberField,
	Page,
	Rows,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { type HelpRequest, isLate } from '../../help.ts';
import { mayPromiseHelp } from '../../permissions.ts';
import { helpDeskPage } from '../../reads/help-pages.ts';
import { helpTexts } from '../../texts-help.ts';
import type { FactsOf } from '../facts-of.ts';
import { HelpState } from './help-state.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof helpDeskPage> };

function DeskPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const { desk } = helpTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={desk.title}
			lead={desk.lead}
			current="/styr"
			errors={form.problems}
			unlisted
			breadcrumbs={[{ text: desk.crumb, href: to('/styr') }, { text: desk.title }]}
		>
			<p>
				<ButtonLink href={to('/styr/foreningshjaelp/ny')} icon="plus">
					{desk.enter}
				</ButtonLink>
			</p>
			<section class="stack stack-3" aria-labelledby="waiting-heading">
				<h2 id="waiting-heading">{desk.waiting}</h2>
				<List seeing={seeing} facts={facts} requests={facts.waiting} none={desk.noneWaiting} />
			</section>
			<section class="stack stack-3" aria-labelledby="answered-heading">
				<h2 id="answered-heading">{desk.answered}</h2>
				<List seeing={seeing} facts={facts} requests={facts.answered} none={desk.noneAnswered} />
			</section>
			<PromiseForm seeing={seeing} facts={facts} />
		</Page>
	);
}

function List(props: Props & { readonly requests: readonly HelpRequest[]; readonly none: string }) {
	const { language, context } = props.seeing;
	const { desk, kinds } = helpTexts(language);
	const today = dateInCopenhagen(context.now);
	if (props.requests.length === 0) return <p class="soft">{props.none}</p>;
	const dueText = (request: HelpRequest) => {
		const due = fullDate(language, request.dueOn);
		return isLate(request, today) ? desk.lateSince(due) : desk.due(due);
	};
	return (
		<Rows>
			{props.requests.map((request) => (
				<li class="stack stack-1">
					<h3>
						<Link href={localPath(language, `/styr/foreningshjaelp/${request.number}`)}>{request.groupName}</Link>
					</h3>
					<MetaLine
						items={[
							{ text: kinds[request.kind].name },
							...(request.waitingSince ? [{ icon: 'calendar' as const, text: dueText(request) }] : []),
							{ text: handsText(props, request) },
						]}
					>
						<HelpState request={request} today={today} language={language} />
					</MetaLine>
				</li>
			))}
		</Rows>
	);
}

function handsText({ seeing, facts }: Props, { consultant }: HelpRequest): string {
	const { desk } = helpTexts(seeing.language);
	return consultant ? desk.with(facts.names.get(consultant) ?? '') : desk.nobody;
}

function PromiseForm({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const { desk } = helpTexts(language);
	if (mayPromiseHelp(context.actor).kind !== 'yes') return null;
	return (
		<section class="stack stack-3" aria-labelledby="promise-heading">
			<h2 id="promise-heading">{desk.promise}</h2>
			<Form action={localPath(language, '/styr/foreningshjaelp/loefte')} token={form.token()}>
				<NumberField
					name="workingDays"
					label={desk.promiseLabel}
					hint={desk.promiseHint}
					value={form.typed.text('workingDays') ?? String(facts.workingDays)}
					error={form.problemOf('workingDays')}
				/>
				<ButtonRow>
					<Button kind="secondary">{desk.promiseButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

/** What groups have asked, what is late first. */
export const helpDeskRoute = page(helpDeskPage, (seeing, facts) => <DeskPage seeing={seeing} facts={facts} />);
