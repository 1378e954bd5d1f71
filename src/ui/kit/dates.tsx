import type { Child } from 'hono/jsx';
import { clockTime, type Day, isoDay, nearDate, shortMonth } from '../format.ts';
import { Badge } from './badge.tsx';
import { useLanguage } from './language-context.ts';

/** A date written for people, with the machine's form beside it. */
export function DateText({ day, now }: { readonly day: Day; readonly now: Day }) {
	return <time datetime={isoDay(day)}>{nearDate(useLanguage(), day, now)}</time>;
}

/** The day as a small calendar leaf. */
export function DateBox({ day }: { readonly day: Day }) {
	const language = useLanguage();
	return (
		<time class="sk-date" datetime={isoDay(day)}>
			<b>{Number(isoDay(day).slice(8))}</b> {shortMonth(language, day)}
		</time>
	);
}

/** One coming meeting or date in a `Rows` list: leaf, heading, facts and at most one button. What is `off` stays, struck through, and says why. */
export function DateRow(props: {
	readonly day: Day;
	readonly title: Child;
	readonly off?: string | undefined;
	readonly action?: Child;
	readonly children?: Child;
}) {
	return (
		<li class="sk-meeting">
			<DateBox day={props.day} />
			<div>
				{props.off ? (
					<h3>
						<Badge kind="warning">{props.off}</Badge> <s>{props.title}</s>
					</h3>
				) : (
					<h3>{props.title}</h3>
				)}
				{props.children}
			</div>
			{props.action}
		</li>
	);
}

/** "kl. 16.30" with the machine's form beside it. */
export function TimeText({ at }: { readonly at: Date }) {
	const language = useLanguage();
	return (
		<time datetime={at.toISOString()}>
			{language === 'da' ? 'kl. ' : ''}
			{clockTime(language, at)}
		</time>
	);
}
