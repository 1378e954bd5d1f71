import { inWords } from '../format.ts';
import { useLanguage, useTexts } from './language-context.ts';

/** Where one is in a form on several screens; `current` counts from one. */
export function Steps({ steps, current }: { readonly steps: readonly string[]; readonly current: number }) {
	const texts = useTexts();
	const language = useLanguage();
	return (
		<nav class="sk-steps" aria-label={texts.form.steps}>
			<p class="eyebrow">{texts.form.step(String(current), inWords(language, steps.length))}</p>
			<ol>
				{steps.map((step, index) => (
					<li
						class={index + 1 < current ? 'done' : undefined}
						aria-current={index + 1 === current ? 'step' : undefined}
					>
						{step}
					</li>
				))}
			</ol>
		</nav>
	);
}
