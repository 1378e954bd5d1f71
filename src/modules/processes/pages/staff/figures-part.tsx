import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Bars, Whole } from '../../../../ui/kit/index.ts';
import { contributionTexts, states, stateTones } from '../../../contributions/index.ts';
import { ProvenanceTable } from '../provenance-table.tsx';
import type { SteerFacts } from './steer-read.ts';
import { staffTexts } from './texts.ts';

/** What came in, how, from whom, and how far the answers are. */
export function FiguresPart({ seeing, facts }: { readonly seeing: Seeing; readonly facts: SteerFacts }) {
	const { language } = seeing;
	const texts = staffTexts(language).figures;
	const words = contributionTexts(language);
	const { totals, supports, provenance } = facts;
	return (
		<section aria-labelledby="tal" class="stack stack-5">
			<h2 id="tal">{texts.heading}</h2>
			{totals.all === 0 ? (
				<p>{texts.none}</p>
			) : (
				<>
					<p class="num">
						{plural(language, totals.all, texts.total)} · {plural(language, supports.supports, texts.supports)}{' '}
						{supports.supports > 0 ? plural(language, supports.voices, texts.voices) : ''}
					</p>
					<h3>{texts.states}</h3>
					<Whole
						label={texts.states}
						parts={states.flatMap((state) => {
							const value = totals.byState.get(state) ?? 0;
							return value > 0 ? [{ label: words.states[state], value, tone: stateTones[state] }] : [];
						})}
					/>
					<h3>{texts.channels}</h3>
					<Bars
						label={texts.channels}
						rows={[...totals.byChannel]
							.sort(([, a], [, b]) => b - a)
							.map(([channel, value]) => ({ icon: channel, label: words.channels[channel], value }))}
					/>
					<h3>{texts.levels}</h3>
					<Bars
						label={texts.levels}
						rows={[...totals.byLevel].map(([level, value]) => ({
							icon: level === null ? 'people' : 'person',
							label: level === null ? words.noPerson : (words.levels[level] ?? words.noPerson),
							value,
						}))}
					/>
					<ProvenanceTable language={language} provenance={provenance.contributions} of="contributions" />
					{supports.supports > 0 ? (
						<ProvenanceTable language={language} provenance={provenance.supports} of="supports" />
					) : null}
				</>
			)}
		</section>
	);
}
