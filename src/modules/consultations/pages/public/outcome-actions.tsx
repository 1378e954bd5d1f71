import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Badge, Link, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import type { OutcomeAction } from '../../outcome.ts';
import { consultationTexts } from '../../texts.ts';

/** What is done about what was decided after a consultation. */
export function OutcomeActions(props: { readonly seeing: Seeing; readonly actions: readonly OutcomeAction[] }) {
	const { seeing, actions } = props;
	const { language } = seeing;
	if (actions.length === 0) return null;
	return (
		<section class="stack stack-3" aria-labelledby="handlinger">
			<h2 class="h3" id="handlinger">
				{consultationTexts(language).page.outcome}
			</h2>
			<Rows>
				{actions.map(({ text, state, isLate, path }) => (
					<li class="stack stack-1">
						<Link href={localPath(language, path)}>
							<span lang={danishIn(language)}>{text}</span>
						</Link>
						<p>
							<Badge kind={isLate ? 'error' : 'info'}>{state}</Badge>
						</p>
					</li>
				))}
			</Rows>
		</section>
	);
}
