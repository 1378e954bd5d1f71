import type { Seeing } from '../../../platform/web/seeing.ts';
import { Link, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { maySteerAnything } from '../../processes/index.ts';
import { answersTexts } from '../texts.ts';

/** The id of the list, for the link that leads to it on a narrow screen. */
export const doorsId = 'more-heading';

/** Everything that is one's own, a click away: what waits, what one follows, and what is known about oneself. */
export function OwnDoors({ seeing }: { readonly seeing: Seeing }) {
	const { language, context } = seeing;
	const texts = answersTexts(language).mine;
	const { doors } = texts;
	const lines: readonly (readonly [path: string, text: string, about: string])[] = [
		['/mit/kladder', texts.drafts, doors.drafts],
		['/mit/foelger', texts.follows, doors.follows],
		['/mit/soegninger', texts.searches, doors.searches],
		['/mit/moeder', doors.meetings, doors.meetingsText],
		['/mit/fortaellinger', doors.stories, doors.storiesText],
		['/foreningshjaelp/mine', doors.help, doors.helpText],
		['/mit/oplysninger', texts.details, doors.details],
		['/mit/data', doors.data, doors.dataText],
		['/mit/noegler', texts.tokens, doors.tokens],
		...(maySteerAnything(context.actor).kind === 'yes' ? [['/svarbord', texts.desk, doors.desk] as const] : []),
	];
	return (
		<nav aria-labelledby={doorsId}>
			<Panel>
				<PanelPart>
					<h2 class="h3" id={doorsId} tabindex={-1}>
						{texts.more}
					</h2>
					<ul class="stack stack-3">
						{lines.map(([path, text, about]) => (
							<li>
								<Link class="function-link" href={localPath(language, path)}>
									{text}
								</Link>
								<p class="small soft">{about}</p>
							</li>
						))}
					</ul>
				</PanelPart>
			</Panel>
		</nav>
	);
}
