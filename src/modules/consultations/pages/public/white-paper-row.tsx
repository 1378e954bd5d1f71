import type { Language } from '../../../../platform/context.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatNumber, fullDate, plural } from '../../../../ui/format.ts';
import { Badge, Link, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../../ui/language.ts';
import { contributionPath, contributionTexts, shownByline } from '../../../contributions/index.ts';
import type { PersonNames } from '../../../people/index.ts';
import { type Consultation, consultationPath } from '../../consultation.ts';
import { type NamedPlace, placesNamed } from '../../named-places.ts';
import { consultationTexts } from '../../texts.ts';
import { correctedAt, type WhitePaperPoint } from '../../white-paper.ts';

type Props = {
	readonly seeing: Seeing;
	readonly consultation: Consultation;
	readonly point: WhitePaperPoint;
	readonly names: ReadonlyMap<string, PersonNames>;
};

/** Where the places are read that answers name. */
type Where = { readonly addressOf: (place: NamedPlace) => string | undefined };

// The page is there to be read: the rest of the quotes stand in the data.
const quotesOfEach = 2;

/** One point of a white paper: what was said and by how many, what is answered, and what it changed. */
export function WhitePaperRow({ seeing, consultation, point, names, addressOf }: Props & Where) {
	const { language } = seeing;
	const texts = consultationTexts(language).paper;
	const inDanish = danishIn(language);
	const count = (n: number) => formatNumber(language, n);
	const corrected = correctedAt(point, consultation);
	return (
		<li class="stack stack-3" id={`synspunkt-${point.number}`}>
			<div class="stack stack-1">
				<h3 class="h4" lang={inDanish}>
					{point.heading}
				</h3>
				<div class="meta">
					<span>{texts.point(count(point.number))}</span>
					<span>{plural(language, point.voices, texts.voices)}</span>
					<Paragraphs seeing={seeing} consultation={consultation} paragraphs={point.paragraphs} />
				</div>
			</div>
			<Quotes seeing={seeing} consultation={consultation} point={point} names={names} />
			<div class="panel pad stack stack-2">
				<p class="small soft">{texts.answer}</p>
				{point.answer === null ? (
					<p class="soft">{texts.noAnswer}</p>
				) : (
					<Prose text={point.answer} language={inDanish} />
				)}
				{point.changed === null ? null : (
					<p>
						<Badge kind={point.changed ? 'success' : 'plain'}>
							{point.changed ? texts.hasChanged : texts.unchanged}
						</Badge>{' '}
						{point.changed && point.changedWhere ? (
							<ChangedWhere language={language} where={point.changedWhere} addressOf={addressOf} />
						) : null}
					</p>
				)}
				{corrected ? <p class="small soft">{texts.corrected(fullDate(language, corrected))}</p> : null}
			</div>
		</li>
	);
}

/** Where it was changed, with the way to each place that can be read here. */
function ChangedWhere({ language, where, addressOf }: Where & { readonly language: Language; readonly where: string }) {
	return (
		<span lang={danishIn(language)}>
			{placesNamed(where).map(({ text, place }) => {
				const path = place && addressOf(place);
				return path ? <Link href={path.startsWith('/') ? localPath(language, path) : path}>{text}</Link> : text;
			})}
		</span>
	);
}

function Paragraphs(props: {
	readonly seeing: Seeing;
	readonly consultation: Consultation;
	readonly paragraphs: readonly number[];
}) {
	const { language } = props.seeing;
	const path = localPath(language, consultationPath(props.consultation));
	return (
		<>
			{props.paragraphs.slice(0, 6).map((number) => (
				<Link href={`${path}#afsnit-${number}`}>
					{consultationTexts(language).page.paragraph(formatNumber(language, number))}
				</Link>
			))}
		</>
	);
}

function Quotes({ seeing, consultation, point, names }: Props) {
	const { language } = seeing;
	const texts = consultationTexts(language).paper;
	const shown = point.quotes.slice(0, quotesOfEach);
	const more = point.quotes.length - shown.length;
	// Of what was deleted it is told once, at the top.
	const hidden = consultation.forgottenAt ? 0 : point.voices - point.quotes.length;
	return (
		<>
			{shown.map(({ quote, piece }) => (
				<figure class="stack stack-1">
					<blockquote lang={foreignTo(language, piece.language) ?? danishIn(language)}>»{quote}«</blockquote>
					<figcaption class="small soft">
						<Link href={localPath(language, contributionPath(piece))}>
							{shownByline(piece, names, contributionTexts(language))}
						</Link>
					</figcaption>
				</figure>
			))}
			{more > 0 || hidden > 0 ? (
				<p class="small soft">
					{more > 0 ? plural(language, more, texts.moreQuotes) : null}{' '}
					{hidden > 0 ? plural(language, hidden, texts.notShown) : null}
				</p>
			) : null}
		</>
	);
}
