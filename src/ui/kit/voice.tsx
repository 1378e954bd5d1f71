import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';
import { useTexts } from './language-context.ts';

/** Where a voice stands. */
export type Stance = 'for' | 'against' | 'question';

const marks: Record<Stance, IconName> = { for: 'plus', against: 'minus', question: 'question' };

/**
 * One voice in the conversation: a word and a shape tell where it stands, never colour alone. With an `id` its address
 * takes the keyboard there.
 */
export function Voice(props: {
	readonly stance: Stance;
	readonly byline: Child;
	readonly id?: string | undefined;
	readonly actions?: Child;
	readonly replies?: Child;
	readonly children?: Child;
}) {
	const { stance } = useTexts();
	return (
		<article class={`sk-voice ${props.stance}`} id={props.id} tabindex={props.id ? -1 : undefined}>
			<span class="mark">
				<Icon name={marks[props.stance]} />
			</span>
			<div class="stack stack-2">
				<p class="small">
					<b>{stance[props.stance]}</b> <span class="soft">· {props.byline}</span>
				</p>
				{props.children}
				{props.actions ? <div class="small button-row">{props.actions}</div> : null}
				{props.replies}
			</div>
		</article>
	);
}

/** An answer to a voice, one step in. */
export function Reply(props: {
	readonly byline: Child;
	readonly id?: string | undefined;
	readonly actions?: Child;
	readonly children?: Child;
}) {
	return (
		<article class="reply stack stack-1" id={props.id} tabindex={props.id ? -1 : undefined}>
			<p class="small">{props.byline}</p>
			{props.children}
			{props.actions ? <div class="small button-row">{props.actions}</div> : null}
		</article>
	);
}
