import type { Language } from '../../../platform/context.ts';
import { Link } from '../../../ui/kit/index.ts';
import { danishIn, foreignTo, localPath } from '../../../ui/language.ts';
import { type Contribution, contributionPath, isPublic } from '../../contributions/index.ts';
import { isCitable } from '../reads/known-sources.ts';
import type { ListedSource } from '../reads/shown-plan.ts';
import { sourceKey } from '../sources.ts';
import { planTexts } from '../texts.ts';

type Props = {
	readonly language: Language;
	readonly sources: readonly ListedSource[];
	/** The number that a paragraph has for its readers. */
	readonly numbers: ReadonlyMap<number, number>;
};

/** Everything that a text is built on, each with the way to it and back to where it was used. */
export function SourceList({ language, sources, numbers }: Props) {
	const texts = planTexts(language).page;
	return (
		<ul class="rows">
			{sources.map((listed) => (
				<li id={`kilde-${sourceKey(listed.source)}`} class="stack stack-1">
					<Named language={language} listed={listed} />
					<p class="small soft">
						{texts.usedIn}{' '}
						{listed.usedIn.map((part, place) => (
							<>
								{place > 0 ? ', ' : ''}
								<Link href={`#afsnit-${part}`} label={texts.back(numbers.get(part) ?? part)}>
									{String(numbers.get(part) ?? part)}
								</Link>
							</>
						))}
					</p>
				</li>
			))}
		</ul>
	);
}

function Named({ language, listed }: { readonly language: Language; readonly listed: ListedSource }) {
	const texts = planTexts(language).page;
	const { source, known } = listed;
	const name = `${sourceKey(source)}. `;
	if (!known) {
		return (
			<p>
				<b class="num">{name}</b>
				{source.kind === 'point' ? texts.point(source.number) : texts.sourceOf.contribution(source.number)}{' '}
				<span class="soft">({texts.gone})</span>
			</p>
		);
	}
	if (!known.point) {
		const [piece] = known.pieces;
		return (
			<p>
				<b class="num">{name}</b>
				{piece ? <Piece language={language} piece={piece} isTakenBack={!isCitable(known)} /> : null}
			</p>
		);
	}
	// What a point says is told where one who says it can be read; else it would tell what a response says that nobody is shown.
	const isShown = known.pieces.some(isPublic);
	return (
		<>
			<p>
				<b class="num">{name}</b>
				{texts.point(source.number)}
				{isShown ? (
					<>
						: <span lang={danishIn(language)}>{known.point.heading}</span>
					</>
				) : null}
			</p>
			<p class="small">
				{texts.saidIn}{' '}
				{known.pieces.map((piece, place) => (
					<>
						{place > 0 ? ', ' : ''}
						<Piece language={language} piece={piece} isTakenBack={false} isShort />
					</>
				))}
			</p>
		</>
	);
}

/** A contribution by its number, with its title where everybody may read it. */
function Piece(props: {
	readonly language: Language;
	readonly piece: Contribution;
	readonly isTakenBack: boolean;
	readonly isShort?: boolean;
}) {
	const { language, piece } = props;
	const texts = planTexts(language).page;
	const name = texts.pieceKinds[piece.kind](piece.number);
	if (!isPublic(piece)) {
		return (
			<>
				{name} <span class="soft">({props.isTakenBack ? texts.takenBack : texts.notShown})</span>
			</>
		);
	}
	return (
		<Link href={localPath(language, contributionPath(piece))}>
			{name}
			{props.isShort ? null : (
				<>
					: <span lang={foreignTo(language, piece.language)}>{piece.title}</span>
				</>
			)}
		</Link>
	);
}
