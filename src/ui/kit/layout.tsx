import type { Child } from 'hono/jsx';
import { classNames } from './class-names.ts';
import { Words } from './words.tsx';

type WithChildren = { readonly children?: Child };

/** Centres content at the width of the page. */
export function Container({ children }: WithChildren) {
	return <div class="container">{children}</div>;
}

/** A band across the page with its heading and, opposite, one link or line. */
export function Band(
	props: WithChildren & {
		readonly id: string;
		readonly heading: string;
		readonly hiddenHeading?: boolean;
		readonly side?: Child;
		readonly sand?: boolean;
	},
) {
	const headingId = `${props.id}-heading`;
	return (
		<section class={classNames('band', props.sand && 'band-sand')} id={props.id} aria-labelledby={headingId}>
			<div class="container">
				<div class={props.hiddenHeading ? 'sr-only' : 'band-head'}>
					<h2 id={headingId}>
						<Words text={props.heading} />
					</h2>
					{props.side}
				</div>
				{props.children}
			</div>
		</section>
	);
}

/** Main text with something beside it; below it on a phone. */
export function Split(
	props: WithChildren & {
		readonly aside: Child;
		readonly even?: boolean;
		readonly sticky?: boolean;
		readonly after?: Child;
	},
) {
	const side = classNames('stack stack-6 side', props.sticky && 'sticky');
	return (
		<div class={classNames('split', props.even && 'split-even')}>
			<div class="stack stack-5">{props.children}</div>
			<div class={side}>{props.aside}</div>
			{props.after ? <div class="after stack stack-5">{props.after}</div> : null}
		</div>
	);
}

/** Things under each other with even space: 1 is tight, 7 is far apart. */
export function Stack({ gap = 4, children }: WithChildren & { readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 }) {
	return <div class={`stack stack-${gap}`}>{children}</div>;
}

/** Cards side by side, as many as there is room for. */
export function Grid({ children }: WithChildren) {
	return <div class="grid">{children}</div>;
}

/** A list with lines between, each child an `li`. */
export function Rows({ children, ordered }: WithChildren & { readonly ordered?: boolean }) {
	return ordered ? <ol class="rows">{children}</ol> : <ul class="rows">{children}</ul>;
}

/** A white box with parts divided by lines; each child a `PanelPart`. */
export function Panel({ children, id }: WithChildren & { readonly id?: string }) {
	return (
		<div class="panel" id={id}>
			{children}
		</div>
	);
}

/** One part of a panel. */
export function PanelPart({ children }: WithChildren) {
	return <div class="pad stack stack-3">{children}</div>;
}

/** The opening of the front page: what this is, what to do, and a drawing. */
export function Hero(
	props: WithChildren & { readonly heading: string; readonly lead: string; readonly picture: Child },
) {
	return (
		<div class="hero">
			<div class="container split split-even">
				<div class="text stack stack-5">
					<h1>
						<Words text={props.heading} />
					</h1>
					<p class="font-lead">{props.lead}</p>
					{props.children}
				</div>
				<div class="picture">{props.picture}</div>
			</div>
		</div>
	);
}
