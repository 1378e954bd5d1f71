import { useTexts } from './language-context.ts';
import { Words } from './words.tsx';

/** One phase of a process. */
export type PhaseMark = { readonly title: string; readonly when: string; readonly state: 'done' | 'current' | 'ahead' };

/** The phases as a line on a wide screen and a ladder on a narrow one. */
export function Phases({ phases }: { readonly phases: readonly PhaseMark[] }) {
	const texts = useTexts();
	return (
		<section aria-label={texts.phases.label}>
			<ol class="sk-phases">
				{phases.map(({ title, when, state }) => (
					<li class={state === 'done' ? 'done' : undefined} aria-current={state === 'current' ? 'step' : undefined}>
						<b>
							<Words text={title} />
						</b>{' '}
						{when}
						{state === 'ahead' ? null : <span class="sr-only">, {texts.phases[state]}</span>}
					</li>
				))}
			</ol>
		</section>
	);
}
