import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { hyphenated } from '../soft-hyphens.ts';
import { useLanguage } from './language-context.ts';

/** The municipality's answer: the decision in the heading, then the reason, and the way to disagree. */
export function AnswerBox(props: {
	readonly eyebrow: Child;
	readonly heading: string;
	/** The language of the heading when it is not that of the page. */
	readonly language?: Language | undefined;
	readonly footer?: Child;
	readonly id?: string | undefined;
	readonly children?: Child;
}) {
	const language = useLanguage();
	const id = props.id ?? 'answer';
	return (
		<section class="sk-answer stack stack-4" id={id} aria-labelledby={`${id}-heading`}>
			<p class="eyebrow">{props.eyebrow}</p>
			<h2 class="h3" id={`${id}-heading`} lang={props.language}>
				{hyphenated(props.language ?? language, props.heading)}
			</h2>
			{props.children}
			{props.footer ? <div class="small soft">{props.footer}</div> : null}
		</section>
	);
}
