import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Button, ButtonRow, Form, Icon, Link, Panel, PanelPart } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { adviceOn } from '../../question-advice.ts';
import { type Check, type CheckLine, preparation } from './preparation.ts';
import { steerPath } from './staff-page.tsx';
import type { SteerFacts } from './steer-read.ts';
import { staffTexts } from './texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: SteerFacts };

// Where each thing is mended, below the process.
const places: Record<Check, string> = {
	dates: '/ret#field-opensOn',
	decided: '/ret#field-alreadyDecided',
	options: '/valgmuligheder',
	question: '/ret#field-question',
	open: '/ret#field-openForYou',
	intro: '/ret#field-intro',
	themes: '/tema',
	english: '/engelsk',
};

/** What a draft has and what it lacks, and the button that shows it to everybody. */
export function ReadyPart({ seeing, facts }: Props) {
	const { language, form, context } = seeing;
	const texts = staffTexts(language).steer;
	const { process, themes, options, english } = facts;
	const prepared = { themes: themes.length, options: options.length, english };
	const lines = preparation(process, prepared, dateInCopenhagen(context.now));
	const missing = lines.filter(({ done }) => !done);
	const isStopped = missing.some(({ needed }) => needed);
	return (
		<Panel id="klar">
			<PanelPart>
				<h2 class="h3">{texts.readyHeading}</h2>
				<p class="soft">{missing.length === 0 ? texts.ready : plural(language, missing.length, texts.missing)}</p>
				<ul class="ticks">
					{lines.map((line) => (
						<Line seeing={seeing} facts={facts} line={line} />
					))}
				</ul>
			</PanelPart>
			<PanelPart>
				{isStopped ? (
					<p>{texts.mustText}</p>
				) : (
					<Form action={localPath(language, `${steerPath(process.slug)}/offentliggoer`)} token={form.token()}>
						<p class="small soft">
							{texts.publishHint} {missing.length > 0 ? texts.missingText : ''}
						</p>
						<ButtonRow>
							<Button>{texts.publish}</Button>
						</ButtonRow>
					</Form>
				)}
			</PanelPart>
		</Panel>
	);
}

function Line({ seeing, facts, line }: Props & { readonly line: CheckLine }) {
	const { language } = seeing;
	const texts = staffTexts(language);
	const advice = line.check === 'question' ? adviceOn(facts.process.question) : undefined;
	return (
		<li>
			<Icon name={line.done ? 'check' : 'open'} />
			<span>
				<span class="sr-only">{line.done ? texts.checks.done : texts.checks.missing}: </span>
				{line.done ? (
					texts.checks[line.check]
				) : (
					<Link href={localPath(language, steerPath(facts.process.slug) + places[line.check])}>
						{texts.checks[line.check]}
					</Link>
				)}
				{advice ? <span class="form-hint">{texts.advice[advice]}</span> : null}
			</span>
		</li>
	);
}
