import type { Child } from 'hono/jsx';
import { useTexts } from './language-context.ts';

/** One step of a receipt. */
export type ReceiptStep = {
	readonly when: Child;
	readonly title: Child;
	readonly text?: Child;
	readonly state: 'done' | 'now' | 'ahead';
};

/** What happened to a contribution: the past solid, now in brick, the future dashed. */
export function ReceiptSteps({ steps }: { readonly steps: readonly ReceiptStep[] }) {
	const texts = useTexts();
	return (
		<ol class="sk-receipt">
			{steps.map(({ when, title, text, state }) => (
				<li class={state === 'done' ? undefined : state} aria-current={state === 'now' ? 'step' : undefined}>
					<span class="when">
						{when}
						<span class="sr-only">, {texts.receipt[state]}</span>
					</span>
					<b>{title}</b>
					{text ? <p>{text}</p> : null}
				</li>
			))}
		</ol>
	);
}
