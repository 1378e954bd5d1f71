import type { Child } from 'hono/jsx';
import { Drawing } from '../pictures/drawing.tsx';
import type { DrawingName } from '../pictures/drawing-names.ts';
import { Link } from './link.tsx';
import { Words } from './words.tsx';
import { writtenOnce } from './written-once.tsx';

/** A picture of the content's own, or one of the drawings. */
export type Cover = { readonly drawing: DrawingName } | { readonly src: string; readonly alt: string };

/** The picture of a card or a page, always in the same frame. */
export function CoverPicture({ cover }: { readonly cover: Cover }) {
	if ('drawing' in cover) return <Drawing name={cover.drawing} />;
	return <img class="pic" src={cover.src} alt={cover.alt} width={960} height={600} loading="lazy" decoding="async" />;
}

/** A card that is one link: the heading carries it, the whole card can be pressed. */
export function Card(props: {
	readonly href: string;
	readonly title: string;
	readonly cover?: Cover | undefined;
	readonly eyebrow?: string | undefined;
	readonly stamp?: Child;
	readonly children?: Child;
}) {
	const { href, title, cover, eyebrow, stamp, children } = props;
	return (
		<article class="card">
			{cover ? (
				<div class="card-image">
					<CoverPicture cover={cover} />
				</div>
			) : null}
			<div class="card-content">
				{eyebrow ? <p class="eyebrow">{eyebrow}</p> : null}
				<h3 class="card-heading">
					<Link href={href}>
						<Words text={title} />
					</Link>
				</h3>
				{children}
				{stamp ? <p class="stamp">{stamp}</p> : null}
			</div>
		</article>
	);
}

function PictureTileMarkup(props: {
	readonly href: string;
	readonly title: string;
	readonly cover: Cover;
	readonly line?: string | undefined;
}) {
	return (
		<article class="card sk-theme">
			<div class="card-image">
				<CoverPicture cover={props.cover} />
			</div>
			<div class="card-content">
				<h3 class="card-heading">
					<Link href={props.href}>
						<Words text={props.title} />
					</Link>
				</h3>
				{props.line ? <p class="small soft num">{props.line}</p> : null}
			</div>
		</article>
	);
}

/** A theme as a tile: a picture, a name and one line. */
export const PictureTile = writtenOnce('tile', PictureTileMarkup);

/** Tiles in a row that folds evenly: five across, three and two, two and one. */
export function Tiles({ children }: { readonly children?: Child }) {
	return <div class="grid themes">{children}</div>;
}
