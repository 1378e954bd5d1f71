import { dateInCopenhagen } from '../../../platform/clock.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import {
	Alert,
	Button,
	ButtonRow,
	Form,
	FunctionLink,
	Link,
	MetaLine,
	Rows,
	TextField,
} from '../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../ui/language.ts';
import { contributionPath, contributionTexts, isPublic, shownAuthor } from '../../contributions/index.ts';
import type { OpenPiece } from '../reads/read-piece.ts';
import { openPile } from '../sorting-wish.ts';
import { sortingTexts } from '../texts.ts';
import { DeskPage } from './desk-page.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { deskPath, piecePath, pointPath } from './sorting-path.ts';
import { SplitForm } from './split-form.tsx';

type Props = { readonly seeing: Seeing; readonly open: OpenPiece };

/** One contribution open on the desk: its text with the sentences to tick, its tags, and what was taken out of it. */
export function PiecePage({ seeing, open }: Props) {
	const { language } = seeing;
	const { piece, desk } = open;
	const texts = sortingTexts(language);
	return (
		<DeskPage seeing={seeing} desk={desk} open={piece.number} title={`${texts.title}: ${piece.title}`}>
			<div class="pad stack stack-3">
				<Ways seeing={seeing} open={open} />
				<Head seeing={seeing} open={open} />
			</div>
			<div class="pad">
				{piece.withdrawnAt === null ? (
					<SplitForm seeing={seeing} open={open} />
				) : (
					<Alert kind="info">
						<p>{texts.piece.gone}</p>
					</Alert>
				)}
			</div>
			<Points seeing={seeing} open={open} />
			<div class="pad">
				<TagForm seeing={seeing} open={open} />
			</div>
			<div class="pad">
				<DoneForm seeing={seeing} open={open} />
			</div>
			<div class="pad">
				<ShortcutList
					seeing={seeing}
					shortcuts={[
						{ keys: 'j', what: texts.keys.next, part: 'key-next' },
						{ keys: 'k', what: texts.keys.previous, part: 'key-previous' },
						{ keys: 'p', what: texts.keys.words, part: 'key-point' },
						{ keys: 't', what: texts.keys.tags, part: 'key-tags' },
						{ keys: 'd', what: texts.keys.done, part: 'key-done' },
						{ keys: 'l', what: texts.keys.list, part: 'key-list' },
					]}
				/>
			</div>
		</DeskPage>
	);
}

/** The contributions before and after this one in the list beside it. */
function neighbours({ piece, desk }: OpenPiece) {
	const place = desk.items.items.findIndex(({ id }) => id === piece.id);
	const at = (n: number) => (place < 0 ? undefined : desk.items.items[n]);
	return { previous: at(place - 1), next: place < 0 ? desk.items.items[0] : at(place + 1) };
}

function Ways({ seeing, open }: Props) {
	const { language } = seeing;
	const { desk } = open;
	const texts = sortingTexts(language);
	const { previous, next } = neighbours(open);
	const to = (number: number) => localPath(language, piecePath(desk.process.slug, number, desk.wish));
	return (
		<div class="button-row small">
			<span id="key-list">
				<FunctionLink href={localPath(language, deskPath(desk.process.slug, desk.wish))}>{texts.back}</FunctionLink>
			</span>
			{previous ? (
				<span id="key-previous">
					<FunctionLink href={to(previous.number)}>{texts.keys.previous}</FunctionLink>
				</span>
			) : null}
			{next ? (
				<span id="key-next">
					<FunctionLink href={to(next.number)}>{texts.keys.next}</FunctionLink>
				</span>
			) : null}
		</div>
	);
}

function Head({ seeing, open }: Props) {
	const { language, context } = seeing;
	const { piece, assignment, names } = open;
	const texts = sortingTexts(language).piece;
	const words = contributionTexts(language);
	const has = assignment?.personId ? (names.get(assignment.personId)?.name ?? texts.someone) : undefined;
	return (
		<>
			<p class="eyebrow">{texts.heading(piece.number)}</p>
			<h2 class="h3" lang={foreignTo(language, piece.language)}>
				{piece.title}
			</h2>
			<MetaLine
				items={[
					{ text: words.kinds[piece.kind] },
					{
						icon: piece.channel,
						text: `${words.channels[piece.channel]}, ${nearDate(language, piece.happenedOn, context.now)}`,
					},
					{ icon: 'person', text: texts.from(shownAuthor(piece, names, words.authors)) },
					{ icon: 'hand', text: has ? texts.has(has) : texts.nobodyHas },
				]}
			/>
			{piece.withdrawnAt === null ? (
				<ButtonRow>
					<FunctionLink href={localPath(language, `/svarbord/${piece.number}/giv-videre`)}>{texts.giveOn}</FunctionLink>
					{isPublic(piece) ? (
						<FunctionLink href={localPath(language, contributionPath(piece))}>{texts.see}</FunctionLink>
					) : null}
				</ButtonRow>
			) : null}
		</>
	);
}

function Points({ seeing, open }: Props) {
	const { language } = seeing;
	const { points, desk } = open;
	const texts = sortingTexts(language);
	return (
		<section class="pad stack stack-2" aria-labelledby="points-heading">
			<h3 class="h4" id="points-heading">
				{points.length > 0 ? plural(language, points.length, texts.piece.points) : texts.piece.noPoints}
			</h3>
			{points.length > 0 ? (
				<Rows>
					{points.map(({ number, heading, tags }) => (
						<li>
							<Link href={localPath(language, pointPath(desk.process.slug, number))}>
								{texts.point.number(number)}: <span lang={danishIn(language)}>{heading}</span>
							</Link>
							{tags.length > 0 ? <span class="small soft"> {tags.map((tag) => `#${tag}`).join(' ')}</span> : null}
						</li>
					))}
				</Rows>
			) : null}
		</section>
	);
}

function TagForm({ seeing, open }: Props) {
	const { language, form } = seeing;
	const { piece, sorting, desk } = open;
	const texts = sortingTexts(language).piece;
	const now = sorting.tags.join(', ');
	const typed = form.typed.text('tags');
	const isRefused = form.problemOf('tags') !== undefined && typed !== undefined;
	return (
		<Form
			action={localPath(language, `/sortering/${desk.process.slug}/bidrag/${piece.number}/emner`)}
			token={form.token()}
			hidden={{ seen: String(sorting.version), ...openPile(desk.wish) }}
			label={texts.tags}
		>
			<div id="key-tags">
				<TextField
					name="tags"
					label={texts.tags}
					hint={isRefused ? texts.tagsNow(now || texts.noTags) : texts.tagsHint}
					optional
					value={typed ?? now}
					error={form.problemOf('tags')}
				/>
			</div>
			<Button kind="secondary" small>
				{texts.saveTags}
			</Button>
		</Form>
	);
}

function DoneForm({ seeing, open }: Props) {
	const { language, form, context } = seeing;
	const { piece, sorting, desk, names } = open;
	const texts = sortingTexts(language).piece;
	const { next } = neighbours(open);
	const isSorted = sorting.sortedAt !== null;
	const by = (sorting.sortedById && names.get(sorting.sortedById)?.name) || texts.someone;
	return (
		<Form
			action={localPath(language, `/sortering/${desk.process.slug}/bidrag/${piece.number}/sorteret`)}
			token={form.token()}
			hidden={{
				sorted: isSorted ? 'nej' : 'ja',
				...(next && !isSorted && { next: String(next.number) }),
				...openPile(desk.wish),
			}}
			label={isSorted ? texts.reopen : texts.doneLast}
		>
			{sorting.sortedAt ? (
				<p class="small soft">
					{texts.sortedBy(by, nearDate(language, dateInCopenhagen(sorting.sortedAt), context.now))}
				</p>
			) : null}
			<div id="key-done">
				<Button kind={isSorted ? 'quiet' : 'primary'}>
					{isSorted ? texts.reopen : next ? texts.done : texts.doneLast}
				</Button>
			</div>
		</Form>
	);
}
