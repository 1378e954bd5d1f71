import type { Seeing } from '../../../platform/web/seeing.ts';
import { differences } from '../../../ui/differences.ts';
import { Differences } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import type { Version } from '../../contributions/index.ts';
import { changesBetween } from '../corrections.ts';
import type { ProposalVersions } from '../reads/list-versions.ts';
import { proposalTexts } from '../texts.ts';

/** What a version changed: heading, text and theme, each only where it is another. The first one shows its words. */
export function VersionChanges(props: {
	readonly seeing: Seeing;
	readonly facts: Pick<ProposalVersions, 'themes'>;
	readonly version: Version;
	readonly before: Version | undefined;
}) {
	const { seeing, facts, version, before } = props;
	const { language } = seeing;
	const texts = proposalTexts(language).versions;
	const danish = danishIn(language);
	if (!before) return <p>{texts.first}</p>;
	const changed = changesBetween(before, version);
	const themeOf = ({ themeId }: Version) => (themeId && facts.themes.get(themeId)?.title) || texts.noTheme;
	if (!changed.title && !changed.text && !changed.theme) return <p>{texts.nothing}</p>;
	return (
		<>
			{changed.title ? (
				<Part label={texts.heading}>
					<Differences runs={differences(before.title, version.title)} language={danish} />
				</Part>
			) : null}
			{changed.theme ? (
				<Part label={texts.theme}>
					<Differences runs={differences(themeOf(before), themeOf(version))} />
				</Part>
			) : null}
			{changed.text ? (
				<Part label={texts.text}>
					<Differences runs={differences(before.text, version.text)} language={danish} />
				</Part>
			) : null}
		</>
	);
}

function Part({ label, children }: { readonly label: string; readonly children?: unknown }) {
	return (
		<div class="stack stack-1">
			<p class="small soft">{label}</p>
			<>{children}</>
		</div>
	);
}
