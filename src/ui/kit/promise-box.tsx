import type { Child } from 'hono/jsx';
import { useTexts } from './language-context.ts';
import { Words } from './words.tsx';

/** One step of a promise: when, and what happens then. */
export type PromiseStep = { readonly when: string; readonly what: Child };

/** What happens with the input, when and by whom: the one warm place on a page. */
export function PromiseBox(props: {
	readonly heading?: string | undefined;
	readonly figure?: string | undefined;
	readonly figureText?: string | undefined;
	/** What is promised, in whole sentences. */
	readonly text?: Child;
	readonly steps?: readonly PromiseStep[] | undefined;
	readonly contact?: Child;
	readonly children?: Child;
}) {
	const { promise } = useTexts();
	const { figure, figureText, text, steps = [], contact, children } = props;
	return (
		<section class="sk-promise stack stack-4">
			<h2 class="h3">{props.heading ?? promise.heading}</h2>
			{figure ? (
				<p>
					<span class="big">{figure} </span>
					{figureText}
				</p>
			) : null}
			{text ? <p>{typeof text === 'string' ? <Words text={text} /> : text}</p> : null}
			{steps.length > 0 ? (
				<ol>
					{steps.map(({ when, what }) => (
						<li>
							<b>{when}</b>
							<span>{what}</span>
						</li>
					))}
				</ol>
			) : null}
			{children}
			{contact ? <p class="small soft">{contact}</p> : null}
		</section>
	);
}
