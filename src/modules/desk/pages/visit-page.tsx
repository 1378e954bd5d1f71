import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import { Badge, Button, ButtonLink, Form, FunctionLink, Rows, SearchForm, TextField } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionTexts } from '../../contributions/index.ts';
import { StateBadge } from '../../proposals/index.ts';
import type { OpenProcess, VisitView } from '../reads/desk-page.ts';
import { deskTexts } from '../texts.ts';
import { nameHere, VisitPage } from './visit-bar.tsx';

type Props = { readonly seeing: Seeing; readonly here: VisitView };

/** Somebody stands at the desk: what they may do now, and what they have done. */
export function HerePage({ seeing, here }: Props) {
	const { language } = seeing;
	const texts = deskTexts(language).visit;
	return (
		<VisitPage
			seeing={seeing}
			here={here}
			title={texts.title(nameHere(here, seeing))}
			lead={texts.lead}
			aside={
				<>
					<Search seeing={seeing} />
					<Claim seeing={seeing} here={here} />
				</>
			}
		>
			<section class="stack stack-3" aria-labelledby="now-heading">
				<h2 class="h3" id="now-heading">
					{texts.now}
				</h2>
				{here.open.length === 0 ? <p>{texts.none}</p> : null}
				<div class="desk-rows">
					<Rows>
						{here.open.map((open) => (
							<ProcessRow seeing={seeing} here={here} open={open} />
						))}
					</Rows>
				</div>
			</section>
			<Drafts seeing={seeing} here={here} />
			<section class="stack stack-3" aria-labelledby="pieces-heading">
				<h2 class="h3" id="pieces-heading">
					{texts.pieces}
				</h2>
				<p>
					{here.supports.supports > 0 ? plural(language, here.supports.supports, texts.supports) : texts.noSupports}
				</p>
				{here.pieces.length === 0 ? <p>{texts.noPieces}</p> : null}
				<div class="desk-rows">
					<Rows>
						{here.pieces.map((piece) => (
							<PieceRow seeing={seeing} here={here} piece={piece} />
						))}
					</Rows>
				</div>
			</section>
		</VisitPage>
	);
}

function Drafts({ seeing, here }: Props) {
	const { language } = seeing;
	const texts = deskTexts(language).visit;
	if (here.drafts.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="drafts-heading">
			<h2 class="h3" id="drafts-heading">
				{texts.drafts}
			</h2>
			<ul class="stack stack-1">
				{here.drafts.map(({ number, title }) => (
					<li>
						<FunctionLink href={localPath(language, `/skranke/kladde/${number}`)}>
							<span>
								{texts.goOn} <span lang={danishIn(language)}>{title || texts.untitled}</span>
							</span>
						</FunctionLink>
					</li>
				))}
			</ul>
		</section>
	);
}

function ProcessRow({ seeing, here, open }: Props & { readonly open: OpenProcess }) {
	const { language, context } = seeing;
	const texts = deskTexts(language).visit;
	const { process, levels } = open;
	const may = (act: keyof typeof levels) => here.visit.level >= levels[act];
	const needs = (['propose', 'support', 'comment'] as const).filter((act) => !may(act));
	return (
		<li class="desk-row">
			<div>
				<b>{process.title}</b>{' '}
				<span class="small soft">{texts.closes(nearDate(language, process.closesOn, context.now))}</span>
				{needs.length > 0 ? (
					<span class="small soft"> · {needs.map((act) => texts.needs[act][levels[act]]).join(' · ')}</span>
				) : null}
			</div>
			<div class="button-row">
				{may('propose') ? (
					<ButtonLink href={localPath(language, `/skranke/forloeb/${process.slug}/skriv`)} kind="secondary" small>
						<span aria-hidden="true">{texts.propose}</span>
						<span class="sr-only">{texts.proposeIn(process.title)}</span>
					</ButtonLink>
				) : null}
				{may('support') || may('comment') ? (
					<ButtonLink href={localPath(language, `/skranke/forslag?forloeb=${process.slug}`)} kind="quiet" small>
						<span aria-hidden="true">{texts.findIn}</span>
						<span class="sr-only">{texts.findInProcess(process.title)}</span>
					</ButtonLink>
				) : null}
			</div>
		</li>
	);
}

function PieceRow({ seeing, here, piece }: Props & { readonly piece: Contribution }) {
	const { language, context } = seeing;
	const texts = deskTexts(language).visit;
	const answer = here.answers.get(piece.id);
	const process = here.processes.get(piece.processId);
	return (
		<li class="desk-row">
			<div>
				<b lang={danishIn(language)}>{piece.title}</b>{' '}
				<span class="small soft">
					{piece.number} · {contributionTexts(language).channels[piece.channel]}
					{answer ? ` · ${answer.heading}` : null}
					{!answer && process && piece.needsAnswer && piece.withdrawnAt === null
						? ` · ${texts.waits(nearDate(language, process.promiseBy, context.now))}`
						: null}
				</span>
			</div>
			<div class="button-row">
				{piece.withdrawnAt !== null ? (
					<Badge kind="plain">{piece.hiddenAt === null ? texts.withdrawn : texts.hidden}</Badge>
				) : (
					<StateBadge state={piece.state} language={language} />
				)}
				<FunctionLink href={localPath(language, `/skranke/kvittering/${piece.number}`)}>
					<span aria-hidden="true">{texts.receipt}</span>
					<span class="sr-only">{texts.receiptOf(piece.title)}</span>
				</FunctionLink>
			</div>
		</li>
	);
}

/** Where proposals are found by number or words. */
export function Search({ seeing, value }: { readonly seeing: Seeing; readonly value?: string }) {
	const { language } = seeing;
	const texts = deskTexts(language).visit;
	return (
		<section class="stack stack-3" aria-labelledby="search-heading">
			<h2 class="h3" id="search-heading">
				{texts.searchHeading}
			</h2>
			<SearchForm action={localPath(language, '/skranke/forslag')} label={texts.searchHeading}>
				<TextField name="soeg" type="search" label={texts.search} value={value} />
				<Button kind="secondary">{texts.searchButton}</Button>
			</SearchForm>
		</section>
	);
}

function Claim({ seeing, here }: Props) {
	const { language, form } = seeing;
	const texts = deskTexts(language).visit;
	return (
		<section class="stack stack-3" aria-labelledby="claim-heading">
			<h2 class="h3" id="claim-heading">
				{texts.claimHeading}
			</h2>
			<Form action={localPath(language, '/skranke/knyt')} hidden={{ visit: here.visit.id }}>
				<TextField
					name="number"
					label={texts.claim}
					hint={texts.claimHint}
					value={form.typed.text('number')}
					error={form.problemOf('number')}
					autocomplete="off"
					narrow
				/>
				<Button kind="secondary">{texts.claimButton}</Button>
			</Form>
		</section>
	);
}
