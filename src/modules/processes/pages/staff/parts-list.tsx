import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Link, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { wordings } from '../../../wordings/index.ts';
import { defaultLevels, levelledActs } from '../../process.ts';
import { steerPath } from './staff-page.tsx';
import type { SteerFacts } from './steer-read.ts';
import { type StaffTexts, staffTexts } from './texts.ts';
import { wordingPath } from './wording-page.tsx';

type Part = { readonly path: string; readonly name: string; readonly what: string };

function partsOf(facts: SteerFacts, all: StaffTexts, seeing: Seeing): Part[] {
	const { parts } = all;
	const { process, themes, phases, options, levels, wordings: states } = facts;
	const counted = (count: number, forms: { one: string; other: string }, none: string) =>
		count === 0 ? none : plural(seeing.language, count, forms);
	const isUsual = levelledActs.every((act) => levels[act].level === defaultLevels[act]);
	return [
		{ path: '/ret', name: parts.words, what: process.audience },
		{ path: '/tema', name: parts.themes, what: counted(themes.length, parts.count.themes, parts.noThemes) },
		...(process.questionKind === 'choice' || options.length > 0
			? [
					{
						path: '/valgmuligheder',
						name: parts.options,
						what: counted(options.length, parts.count.options, parts.noOptions),
					},
				]
			: []),
		{ path: '/faser', name: parts.phases, what: counted(phases.length, parts.count.phases, parts.noPhases) },
		{ path: '/moeder', name: parts.meetings, what: parts.meetingsText },
		{ path: '/hoeringer', name: parts.consultations, what: parts.consultationsText },
		{ path: '/planer', name: parts.plans, what: parts.plansText },
		{ path: '/dokumentation', name: parts.documentation, what: parts.documentationText },
		{ path: '/evalueringer', name: parts.evaluations, what: parts.evaluationsText },
		{ path: '/niveauer', name: parts.levels, what: isUsual ? parts.usualLevels : parts.ownLevels },
		...wordings.map((wording) => ({
			path: wordingPath(wording),
			name: all.wordings[wording].title,
			what: states[wording] ? all.wordings.states[states[wording]] : all.wordings.none,
		})),
	];
}

/** The parts of a process, each with its own page. */
export function PartsList({ seeing, facts }: { readonly seeing: Seeing; readonly facts: SteerFacts }) {
	const { language } = seeing;
	const texts = staffTexts(language);
	return (
		<section aria-labelledby="dele" class="stack stack-3">
			<h2 id="dele">{texts.steer.parts}</h2>
			<Rows>
				{partsOf(facts, texts, seeing).map(({ path, name, what }) => (
					<li>
						<h3 class="h4">
							<Link href={localPath(language, steerPath(facts.process.slug) + path)}>{name}</Link>
						</h3>
						<p class="small soft">{what}</p>
					</li>
				))}
			</Rows>
		</section>
	);
}
