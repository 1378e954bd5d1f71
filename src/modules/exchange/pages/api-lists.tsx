import type { AnyAct } from '../../../platform/act.ts';
import type { Language } from '../../../platform/context.ts';
import { Details } from '../../../ui/kit/index.ts';
import type { RolesOfAct } from '../shown-acts.ts';
import { exchangeTexts } from '../texts.ts';
import { actsInDanish } from '../words/acts.da.ts';
import { type ApiPageProps, Part } from './api-part.tsx';

/** Everything that can be fetched. */
export function ApiResources({ seeing, facts }: ApiPageProps) {
	const texts = exchangeTexts(seeing.language).api.resources;
	return (
		<Part id="resources" heading={texts.heading}>
			<p>{texts.note}</p>
			<dl class="code-list">
				{facts.resources.map(({ read, summary }) => (
					<div>
						<dt>
							<code>{read.path.replace(/:(\w+)/g, '{$1}')}</code>
						</dt>
						<dd lang="en">{summary}</dd>
					</div>
				))}
			</dl>
		</Part>
	);
}

/** Everything that can be done, noun by noun, and who may. */
export function ApiActs({ seeing, facts }: ApiPageProps) {
	const { api, tokens } = exchangeTexts(seeing.language);
	const { acts: texts } = api;
	const { sensitive, pagesOnly } = facts.left;
	return (
		<Part id="acts" heading={texts.heading}>
			<p>{texts.text}</p>
			<div>
				{facts.groups.map(({ noun, acts }) => (
					<Details summary={`${tokens.nouns[noun] ?? noun} (${acts.length})`}>
						<dl class="code-list">
							{acts.map((act) => (
								<div>
									<dt>
										<code>{act.name}</code>
									</dt>
									<dd>
										<Told act={act} language={seeing.language} />
										{act.repeatable ? <span class="small soft"> ({texts.repeatable})</span> : null}
									</dd>
									<dd class="small soft">{whoMay(act.roles, api)}</dd>
								</div>
							))}
						</dl>
					</Details>
				))}
			</div>
			<p class="small soft">{api.rolesNote}</p>
			<p>{texts.left}</p>
			<ul class="stack stack-2">
				<li>
					<code>{sensitive.join(', ')}</code>: {texts.leftSensitive}
				</li>
				<li>
					<code>{pagesOnly.join(', ')}</code>: {texts.leftPages}
				</li>
			</ul>
		</Part>
	);
}

/** What an act means; in Danish where the page is, and by the act's own English words elsewhere. */
function Told({ act, language }: { readonly act: AnyAct; readonly language: Language }) {
	const danish = language === 'da' ? actsInDanish[act.name] : undefined;
	return <span lang={danish ? undefined : 'en'}>{danish ?? act.summary}</span>;
}

/** Who may, out of the role matrix: those who do at once, and those who do after signing in at a level. */
function whoMay(roles: RolesOfAct | undefined, { who, roles: names }: ReturnType<typeof exchangeTexts>['api']): string {
	const byCell = new Map<string, string[]>();
	for (const [role, cell] of Object.entries(roles ?? {})) {
		// What a closed account comes to is what a visitor does.
		if (role !== 'disabled') byCell.set(cell, [...(byCell.get(cell) ?? []), names[role] ?? role]);
	}
	const said = [...byCell].flatMap(([cell, all]) => {
		if (cell === 'may') return [`${who.may}: ${all.join(', ')}.`];
		return cell.startsWith('to ') ? [`${who.level(cell.slice(3))}: ${all.join(', ')}.`] : [];
	});
	return said.join(' ') || who.nobody;
}
