import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { Link } from './link.tsx';

/** One pile on the desk. */
export type DeskQueue = {
	readonly href: string;
	readonly text: string;
	readonly count: string;
	readonly current?: boolean | undefined;
	readonly late?: boolean | undefined;
};

/** One piece in the list of the desk. */
export type DeskItem = {
	readonly href: string;
	readonly title: string;
	/** The language of the title when it is not that of the page. */
	readonly language?: Language | undefined;
	readonly due: Child;
	readonly meta: Child;
	readonly current?: boolean | undefined;
};

/** The desk: piles, the list and the piece that is open. On a phone only `show` is seen, the rest is a link away. */
export function DeskLayout(props: {
	readonly queuesLabel: string;
	readonly queues: readonly DeskQueue[];
	readonly listLabel: string;
	readonly items: readonly DeskItem[];
	readonly after?: Child;
	readonly detail?: Child;
}) {
	return (
		<div class={props.detail ? 'desk desk-open' : 'desk'}>
			<nav class="queue" aria-label={props.queuesLabel}>
				<ul>
					{props.queues.map(({ href, text, count, current, late }) => (
						<li>
							<Link href={href} current={current ? 'true' : undefined}>
								<span>{text}</span> <b class={late ? 'num late' : 'num'}>{count}</b>
							</Link>
						</li>
					))}
				</ul>
			</nav>
			<section class="panel desk-list" aria-label={props.listLabel}>
				<ul class="inbox">
					{props.items.map(({ href, title, language, due, meta, current }) => (
						<li class={current ? 'open' : undefined}>
							<Link href={href} current={current ? 'true' : undefined}>
								<span lang={language}>{title}</span>
							</Link>
							<span>{due}</span>
							<span class="meta">{meta}</span>
						</li>
					))}
				</ul>
				{props.after ? <div class="pad small">{props.after}</div> : null}
			</section>
			{props.detail ? <div class="panel desk-detail">{props.detail}</div> : null}
		</div>
	);
}
