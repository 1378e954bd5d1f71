import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Button, ButtonRow, Form, FunctionLink, Link, Page, Panel, Prose, Rows } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { ShownBatch, ShownBatchPiece } from '../reads/read-batch.ts';
import { answersTexts } from '../texts.ts';
import { deskAddress, openPile } from './desk-address.ts';
import { StateBadge } from './state-badge.tsx';

type Props = { readonly seeing: Seeing; readonly facts: ShownBatch };

/** From so many on there is a way past the boxes, for those who go by keyboard. */
const mostWithoutShortcut = 5;

/** The answers that lie ready, each as its piece will get it; once sent, who got one and who did not. */
export function BatchPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { batch, shown, wish } = facts;
	const texts = answersTexts(language).inbox.batch;
	const ready = shown.filter(({ outcome }) => outcome === undefined);
	const sent = shown.filter(({ outcome }) => outcome === 'answered');
	const left = shown.filter(({ outcome }) => outcome !== undefined && outcome !== 'answered');
	const isSent = batch.sentAt !== null;
	const to = (path: string) => localPath(language, deskAddress(path, wish));
	return (
		<Page
			frame={seeing.frame}
			title={isSent ? plural(language, sent.length, texts.sentTitle) : texts.title}
			lead={isSent ? texts.sentLead : plural(language, ready.length, texts.lead)}
			current="/svarbord"
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: answersTexts(language).desk.title, href: to('/svarbord') },
				{ text: answersTexts(language).inbox.many.title, href: to('/svarbord/samlet') },
				{ text: isSent ? plural(language, sent.length, texts.sentTitle) : texts.title },
			]}
			unlisted
		>
			{isSent ? (
				<ButtonRow>
					<FunctionLink href={to('/svarbord')}>{texts.next}</FunctionLink>
					<FunctionLink href={to('/svarbord/samlet')}>{texts.more}</FunctionLink>
				</ButtonRow>
			) : null}
			{left.length > 0 ? <Part seeing={seeing} id="left" heading={texts.left} shown={left} /> : null}
			{isSent ? null : <Ready seeing={seeing} facts={facts} ready={ready} />}
			{sent.length > 0 ? <Part seeing={seeing} id="sent" heading={texts.sent} shown={sent} /> : null}
		</Page>
	);
}

/** Every answer with its own box to tick off, and one button for all of them. */
function Ready({ seeing, facts, ready }: Props & { readonly ready: readonly ShownBatchPiece[] }) {
	const { batch, wish } = facts;
	const { language, form } = seeing;
	const texts = answersTexts(language).inbox.batch;
	if (ready.length === 0) return <p>{texts.none}</p>;
	const sentBefore = form.typed.typedTexts().length > 0;
	const ticked = new Set(form.typed.texts('numbers'));
	return (
		<Form
			action={localPath(language, deskAddress(`/svarbord/samlet/${batch.id}`, wish))}
			token={form.token()}
			hidden={openPile(wish)}
		>
			<div class="stack stack-4">
				<p class="soft small">{texts.mailed}</p>
				{ready.length > mostWithoutShortcut ? (
					<p>
						<FunctionLink href="#send">{texts.toSend}</FunctionLink>
					</p>
				) : null}
				<Panel>
					{ready.map(({ piece, words }, index) => (
						<div class="pad stack stack-2">
							<label class="choice">
								<input
									type="checkbox"
									id={index === 0 ? 'field-numbers' : undefined}
									name="numbers"
									value={String(piece.number)}
									checked={!sentBefore || ticked.has(String(piece.number))}
								/>
								<span>
									<span class="sr-only">{texts.take}. </span>
									{texts.to(piece.number)}: <span lang={danishIn(language)}>{piece.title}</span>
								</span>
							</label>
							<p>
								<StateBadge state={batch.state} language={language} />
							</p>
							<p lang={danishIn(language)}>
								<b>{words.heading}</b>
							</p>
							<Prose text={words.text} language={danishIn(language)} />
							{batch.elsewhereTo ? <p>{answersTexts(language).piece.elsewhere(batch.elsewhereTo)}</p> : null}
						</div>
					))}
				</Panel>
			</div>
			<div class="button-row" id="send" tabindex={-1}>
				<Button>{plural(language, ready.length, texts.send)}</Button>
			</div>
		</Form>
	);
}

function Part(props: {
	readonly seeing: Seeing;
	readonly id: string;
	readonly heading: string;
	readonly shown: readonly ShownBatchPiece[];
}) {
	const { seeing, heading, shown } = props;
	const { language } = seeing;
	const texts = answersTexts(language).inbox.batch;
	const headingId = `${props.id}-heading`;
	return (
		<section class="stack stack-3" aria-labelledby={headingId}>
			<h2 class="h3" id={headingId}>
				{heading}
			</h2>
			<Rows>
				{shown.map(({ piece, outcome, answer }) => (
					<li class="stack stack-1">
						<p>
							<Link href={localPath(language, `/svarbord/${piece.number}`)}>
								{texts.to(piece.number)}:{' '}
								{piece.withdrawnAt === null ? <span lang={danishIn(language)}>{piece.title}</span> : texts.withdrawn}
							</Link>
						</p>
						{outcome && outcome !== 'answered' ? <p>{texts.outcome[outcome]}</p> : null}
						{answer && outcome === 'answered-meanwhile' ? (
							<p class="small soft">{texts.theirs(answer.heading)}</p>
						) : null}
					</li>
				))}
			</Rows>
		</section>
	);
}
