import { useTexts } from './language-context.ts';
import { Link } from './link.tsx';
import { Words } from './words.tsx';
import { writtenOnce } from './written-once.tsx';

/** One phase of a process. */
export type PhaseMark = {
	readonly title: string;
	readonly when: string;
	readonly state: 'done' | 'current' | 'ahead';
	/** Where it happens, if that is a page of its own. */
	readonly href?: string | undefined;
};

function PhasesMarkup({ phases }: { readonly phases: readonly PhaseMark[] }) {
	const texts = useTexts();
	return (
		<section aria-label={texts.phases.label}>
			<ol class="sk-phases">
				{phases.map(({ title, when, state, href }) => (
					<li class={state === 'done' ? 'done' : undefined} aria-current={state === 'current' ? 'step' : undefined}>
						<b>
							{href ? (
								<Link href={href}>
									<Words text={title} />
								</Link>
							) : (
								<Words text={title} />
							)}
						</b>{' '}
						{when}
						{state === 'ahead' ? null : <span class="sr-only">, {texts.phases[state]}</span>}
					</li>
				))}
			</ol>
		</section>
	);
}

/** The phases as a line on a wide screen and a ladder on a narrow one. */
export const Phases = writtenOnce('phases', PhasesMarkup);
