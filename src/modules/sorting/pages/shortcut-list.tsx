import type { Seeing } from '../../../platform/web/seeing.ts';
import { Details } from '../../../ui/kit/index.ts';
import { sortingTexts } from '../texts.ts';

/** A key and what it does: presses or goes to what stands in a part of the page, or moves among some things. */
export interface Shortcut {
	readonly keys: string;
	readonly what: string;
	/** The id of the part that holds the link, button or field. */
	readonly part?: string;
	/** What it moves among, by a selector, and which way. */
	readonly among?: string;
	readonly back?: boolean;
}

/** The single keys of a page, with the switch that turns them off. Shown by script alone: without it they do nothing. */
export function ShortcutList({
	seeing,
	shortcuts,
}: {
	readonly seeing: Seeing;
	readonly shortcuts: readonly Shortcut[];
}) {
	const texts = sortingTexts(seeing.language).keys;
	return (
		<div data-keys hidden>
			<Details summary={texts.heading} open>
				<label class="choice">
					<input type="checkbox" data-keys-on checked />
					<span>{texts.on}</span>
				</label>
				<p class="small soft">{texts.help}</p>
				<ul class="keys">
					{shortcuts.map(({ keys, what, part, among, back }) => (
						<li data-key={keys} data-part={part} data-among={among} data-back={back ? '' : undefined}>
							<kbd>{keys}</kbd> {what}
						</li>
					))}
				</ul>
			</Details>
		</div>
	);
}
