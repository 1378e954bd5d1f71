import { fullDate, plural } from '../../../../ui/format.ts';
import { PromiseBox, type PromiseStep } from '../../../../ui/kit/index.ts';
import { shortDate } from './dates.ts';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';
import { Said } from './said.tsx';

/** The promise with its clock: days left, or out loud how late it is; who decides, and every move of the date. */
export function ProcessPromise({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { process } = facts;
	const danish = facts.danish?.process;
	const texts = publicTexts(language).process.promise;
	return (
		<div id="promise">
			<PromiseBox
				{...figureOf({ seeing, facts })}
				text={<Said language={language} text={process.promiseWhat} danish={danish?.promiseWhat} />}
				steps={stepsOf({ seeing, facts })}
				contact={
					<>
						{texts.contact} <Said language={language} text={process.contact} danish={danish && process.contact} />
					</>
				}
			>
				<p>
					{texts.who} <Said language={language} text={process.promiseWho} danish={danish?.promiseWho} />
				</p>
				<Moved seeing={seeing} facts={facts} />
			</PromiseBox>
		</div>
	);
}

function figureOf({ seeing, facts }: ProcessProps): { figure: string; figureText: string } | undefined {
	const { language } = seeing;
	const { clock, totals } = facts;
	const texts = publicTexts(language).process.promise;
	if (clock.daysLate > 0) {
		return {
			figure: plural(language, clock.daysLate, texts.days),
			figureText: plural(language, clock.waiting, texts.lateText),
		};
	}
	if (clock.daysToPromise === 0) return { figure: texts.today, figureText: texts.todayText };
	if (clock.daysToPromise !== undefined)
		return { figure: plural(language, clock.daysToPromise, texts.days), figureText: texts.toGo };
	return totals.toAnswer > 0 && totals.unanswered === 0
		? { figure: texts.everybody, figureText: texts.everybodyText }
		: undefined;
}

function stepsOf({ seeing, facts }: ProcessProps): PromiseStep[] {
	const { language } = seeing;
	const { process, parts, danish, today } = facts;
	const when = (day: string) => shortDate(language, day, today);
	const after = parts.phases.filter(
		({ kind, startsOn }) => (kind === 'decision' || kind === 'action') && startsOn >= process.promiseBy,
	);
	return [
		{ when: when(process.promiseBy), what: publicTexts(language).process.promise.answers },
		...after.map(({ id, title, startsOn }) => ({
			when: when(startsOn),
			what: (
				<Said language={language} text={title} danish={danish?.parts.phases.find((phase) => phase.id === id)?.title} />
			),
		})),
	];
}

function Moved({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { extension } = facts;
	if (!extension) return null;
	const texts = publicTexts(language).process.promise;
	const date = (day: string) => fullDate(language, day);
	return (
		<p class="small">
			{extension.promiseBy === extension.promisedBy
				? texts.stretched(date(extension.closedOn), date(extension.closesOn))
				: texts.moved(date(extension.promisedBy), date(extension.promiseBy))}{' '}
			{texts.because} <Said language={language} text={extension.reason} danish={extension.reason} />
		</p>
	);
}
