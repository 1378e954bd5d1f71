import type { Language } from '../../../platform/context.ts';
import { plural } from '../../../ui/format.ts';
import { Badge, type BadgeKind, Details, Differences } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import type { PartChange } from '../changes.ts';
import { isHeading } from '../plan.ts';
import type { Source } from '../sources.ts';
import { planTexts } from '../texts.ts';
import { CitedText, Cites } from './cited-text.tsx';

type Way = { readonly language: Language; readonly hrefOf: (source: Source) => string };

const looks: Readonly<Record<PartChange['what'], BadgeKind>> = {
	new: 'success',
	changed: 'info',
	removed: 'error',
	sources: 'wait',
	duty: 'info',
	same: 'wait',
};

/** What became of each part, in order. Those that stayed as they were are one press away, so that the changes stand out. */
export function ChangedParts({ language, hrefOf, changes }: Way & { readonly changes: readonly PartChange[] }) {
	const texts = planTexts(language).version;
	return (
		<div class="stack stack-4">
			{grouped(changes).map((group) =>
				group.every(({ what }) => what === 'same') ? (
					<Details summary={plural(language, group.length, texts.same)}>
						<UnchangedParts language={language} hrefOf={hrefOf} changes={group} />
					</Details>
				) : (
					group.map((change) => <ChangedPart language={language} hrefOf={hrefOf} change={change} />)
				),
			)}
		</div>
	);
}

/** Parts as they are read, without saying what became of them. */
export function UnchangedParts({ language, hrefOf, changes }: Way & { readonly changes: readonly PartChange[] }) {
	return (
		<div class="stack stack-3">
			{changes.map(({ part }) =>
				isHeading(part) ? (
					<h3 id={`afsnit-${part.number}`} lang={danishIn(language)}>
						{part.text}
					</h3>
				) : (
					<div id={`afsnit-${part.number}`}>
						<CitedText language={language} text={part.text} hrefOf={hrefOf} />
					</div>
				),
			)}
		</div>
	);
}

function ChangedPart({ language, hrefOf, change }: Way & { readonly change: PartChange }) {
	const texts = planTexts(language).version;
	const { part, what, runs, because } = change;
	return (
		<div class="panel pad stack stack-2" id={`afsnit-${part.number}`}>
			<p>
				<Badge kind={looks[what]}>{texts.what[what]}</Badge>
			</p>
			<Differences runs={runs} language={danishIn(language)} />
			{because.length > 0 ? (
				<p class="small">
					{texts.because}
					<Cites language={language} hrefOf={hrefOf} sources={because} />
				</p>
			) : null}
		</div>
	);
}

/** Parts that stayed as they were together, each change by itself. */
function grouped(changes: readonly PartChange[]): PartChange[][] {
	const groups: PartChange[][] = [];
	for (const change of changes) {
		const last = groups.at(-1);
		if (change.what === 'same' && last?.[0]?.what === 'same') last.push(change);
		else groups.push([change]);
	}
	return groups;
}
