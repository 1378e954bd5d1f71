import { dateInCopenhagen } from '../../../../platform/clock.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import {
	Button,
	ButtonRow,
	Form,
	Link,
	Page,
	PromiseBox,
	type ReceiptStep,
	ReceiptSteps,
	TextArea,
} from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { helpState, isLate } from '../../help.ts';
import { helpLimits } from '../../help-words.ts';
import { groupPage } from '../../reads/help-pages.ts';
import { helpTexts } from '../../texts-help.ts';
import type { FactsOf } from '../facts-of.ts';
import { Conversation } from './conversation.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof groupPage> };

function GroupPage({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = helpTexts(language);
	const { request } = facts;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.group.title(texts.kinds[request.kind].name)}
			lead={texts.group.lead(request.groupName)}
			errors={form.problems}
			unlisted
			breadcrumbs={[
				{ text: texts.front.short, href: to('/foreningshjaelp') },
				{ text: texts.kinds[request.kind].name },
			]}
			aside={
				<>
					<ReceiptSteps steps={stepsOf({ seeing, facts })} />
					<p class="small soft">{texts.group.keep}</p>
					{request.email ? null : <p class="small soft">{texts.group.noMail}</p>}
				</>
			}
		>
			<Clock seeing={seeing} facts={facts} />
			<Conversation seeing={seeing} group={request.groupName} messages={facts.messages} names={facts.names} />
			<section class="stack stack-3" aria-labelledby="again-heading">
				<h2 id="again-heading">{texts.group.again}</h2>
				<Form action={to(`/hjaelp/${facts.secret}`)} token={form.token()}>
					<TextArea
						name="text"
						label={texts.group.againLabel}
						value={form.typed.text('text')}
						error={form.problemOf('text')}
						limit={helpLimits.text}
						rows={4}
					/>
					<ButtonRow>
						<Button>{texts.group.againButton}</Button>
					</ButtonRow>
				</Form>
			</section>
		</Page>
	);
}

function Clock({ seeing, facts: { request } }: Props) {
	const { language, context } = seeing;
	const { group } = helpTexts(language);
	const due = fullDate(language, request.dueOn);
	if (request.waitingSince === null) return <PromiseBox heading={group.answeredHeading} text={group.answeredText} />;
	if (isLate(request, dateInCopenhagen(context.now)))
		return (
			<PromiseBox heading={group.lateHeading} text={group.lateText(due)}>
				<p>
					<Link href={localPath(language, '/kontakt')}>{helpTexts(language).front.contact}</Link>
				</p>
			</PromiseBox>
		);
	return <PromiseBox heading={group.dueHeading} figure={due} />;
}

function stepsOf({ seeing, facts: { request, names } }: Props): ReceiptStep[] {
	const { language } = seeing;
	const { steps } = helpTexts(language).group;
	const state = helpState(request);
	const name = (request.consultant && names.get(request.consultant)) ?? '';
	return [
		{ when: fullDate(language, request.askedAt), title: steps.received, text: steps.receivedText, state: 'done' },
		request.takenAt
			? {
					when: fullDate(language, request.takenAt),
					title: steps.taken(name),
					state: state === 'taken' ? 'now' : 'done',
				}
			: { when: steps.now, title: steps.takenAhead, state: state === 'answered' ? 'done' : 'now' },
		state === 'answered' && request.answeredAt
			? { when: fullDate(language, request.answeredAt), title: steps.answered, state: 'done' }
			: {
					when: steps.atLatest(fullDate(language, request.dueOn)),
					title: steps.answeredAhead,
					state: 'ahead',
				},
	];
}

/** The group's own page, by its link. */
export const groupRoute = page(groupPage, (seeing, facts) => <GroupPage seeing={seeing} facts={facts} />);
