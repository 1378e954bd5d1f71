import * as v from 'valibot';
import type { Context } from '../../../platform/context.ts';
import { yes } from '../../../platform/permission.ts';
import { read } from '../../../platform/read.ts';
import {
	type Contribution,
	contributionByNumber,
	isPublic,
	listVersions,
	type Version,
} from '../../contributions/index.ts';
import { processById, themesById } from '../../processes/index.ts';
import { numberInPath } from '../words.ts';

/** All that a proposal has said, the newest first. One that is not public has no earlier words either. */
export const versionsPage = read({
	name: 'proposal.versions',
	path: '/forslag/:number/versioner',
	shared: true,
	input: v.object({ number: numberInPath }),
	load: (context, { number }) => loadVersions(context, number),
	may: () => yes,
});

/** One version of a proposal beside the one that it replaced. */
export const versionPage = read({
	name: 'proposal.version',
	path: '/forslag/:number/versioner/:version',
	shared: true,
	input: v.object({ number: numberInPath, version: numberInPath }),
	async load(context, input) {
		const facts = await loadVersions(context, input.number);
		const place = facts?.versions.findIndex(({ version }) => version === input.version) ?? -1;
		const version = facts?.versions[place];
		return facts && version && { ...facts, version, before: facts.versions[place + 1] };
	},
	may: () => yes,
});

async function loadVersions(context: Context, number: number) {
	const proposal = await contributionByNumber(context, 'proposal', number);
	if (!proposal || !isPublic(proposal)) return undefined;
	const [process, versions] = await Promise.all([
		processById(context, proposal.processId),
		listVersions(context, proposal),
	]);
	if (!process) return undefined;
	const themes = await themesById(context, [...new Set(versions.flatMap(({ themeId }) => themeId ?? []))]);
	return { proposal, process, versions, themes };
}

/** What the page about a proposal's versions is made from. */
export interface ProposalVersions {
	readonly proposal: Contribution;
	readonly versions: readonly Version[];
	readonly themes: Awaited<ReturnType<typeof themesById>>;
}
