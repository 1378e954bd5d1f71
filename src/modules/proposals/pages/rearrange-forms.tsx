import type { Seeing } from '../../../platform/web/seeing.ts';
import { plural } from '../../../ui/format.ts';
import { Button, Choices, Details, Form, Prose, SelectField, TextArea, TextField } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { limits, noTheme } from '../proposal.ts';
import type { mergePage, movePage, splitPage } from '../reads/rearrange-pages.ts';
import { mostParts } from '../rearrangement.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';
import { proposalTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';
import { RearrangeFrame, ReasonField, WhoIsAsked } from './rearrange-frame.tsx';

type Of<Read> = { readonly seeing: Seeing; readonly facts: FactsOf<Read> };

/** Which proposals are to go on in this one: those that resemble it to tick, others by their numbers. */
export function MergePage({ seeing, facts }: Of<typeof mergePage>) {
	const { language, form } = seeing;
	const texts = rearrangementTexts(language).merge;
	const { proposal, alike } = facts;
	return (
		<RearrangeFrame seeing={seeing} facts={facts} title={texts.title} lead={texts.lead(proposal.title)} way>
			<Form action={localPath(language, `/forslag/${proposal.number}/laeg-sammen`)} token={form.token()}>
				{alike.length > 0 ? (
					<Choices
						name="chosen"
						label={texts.choose}
						hint={texts.chooseHint}
						multiple
						boxed
						optional
						value={form.typed.texts('chosen')}
						choices={alike.map(({ number, title, supports }) => ({
							value: String(number),
							label: `${number}: ${title}`,
							hint: plural(language, supports, proposalTexts(language).list.supports),
						}))}
					/>
				) : null}
				<TextField
					name="numbers"
					label={texts.numbers}
					hint={texts.numbersHint}
					value={form.typed.text('numbers')}
					error={form.problemOf('numbers')}
					optional={alike.length > 0}
				/>
				<ReasonField seeing={seeing} />
				<div class="stack stack-4">
					<p class="small soft">{texts.after}</p>
					<p>
						<Button>{texts.send}</Button>
					</p>
				</div>
			</Form>
		</RearrangeFrame>
	);
}

/** A proposal written as several, with its own words above. */
export function SplitPage({ seeing, facts }: Of<typeof splitPage>) {
	const { language, form } = seeing;
	const texts = rearrangementTexts(language).split;
	const { proposal } = facts;
	const more = Array.from({ length: mostParts - 2 }, (_, place) => place + 3);
	return (
		<RearrangeFrame seeing={seeing} facts={facts} title={texts.title} lead={texts.lead(proposal.title)} way>
			<blockquote>
				<Prose text={proposal.text} language={danishIn(language)} />
			</blockquote>
			<WhoIsAsked seeing={seeing} facts={facts} />
			<Form action={localPath(language, `/forslag/${proposal.number}/del`)} token={form.token()}>
				{[1, 2].map((number) => (
					<PartFields seeing={seeing} number={number} />
				))}
				<Details summary={texts.more} open={more.some((number) => form.typed.filled(`title-${number}`))}>
					{more.map((number) => (
						<PartFields seeing={seeing} number={number} />
					))}
				</Details>
				<ReasonField seeing={seeing} />
				<div class="stack stack-4">
					<p class="small soft">{texts.after}</p>
					<p>
						<Button>{texts.send}</Button>
					</p>
				</div>
			</Form>
		</RearrangeFrame>
	);
}

/** One part of a split; the first two must be there. */
function PartFields({ seeing, number }: { readonly seeing: Seeing; readonly number: number }) {
	const { form } = seeing;
	const texts = rearrangementTexts(seeing.language).split;
	return (
		<fieldset class="stack stack-4 part">
			<legend class="h3">{texts.part(number)}</legend>
			<TextField
				name={`title-${number}`}
				label={texts.partTitle(number)}
				limit={limits.title}
				value={form.typed.text(`title-${number}`)}
				error={form.problemOf(`title-${number}`)}
				optional={number > 2}
			/>
			<TextArea
				name={`text-${number}`}
				label={texts.partText(number)}
				limit={limits.text}
				rows={4}
				value={form.typed.text(`text-${number}`)}
				error={form.problemOf(`text-${number}`)}
				optional={number > 2}
			/>
		</fieldset>
	);
}

/** Another theme of the process, or another process among one's own: one list, so that it works without script. */
export function MovePage({ seeing, facts }: Of<typeof movePage>) {
	const { language, form } = seeing;
	const texts = rearrangementTexts(language).move;
	const { proposal, process, processes, themes } = facts;
	const choices = processes.flatMap((one) => {
		const own = themes.filter(({ processId }) => processId === one.id);
		const places = [...own, { id: null, slug: noTheme, title: proposalTexts(language).versions.noTheme }];
		return places
			.filter(({ id }) => one.id !== process.id || id !== proposal.themeId)
			.filter(({ id }) => id !== null || own.length === 0 || one.id !== process.id)
			.map(({ slug, title }) => ({ value: `${one.slug}/${slug}`, label: `${one.title}: ${title}` }));
	});
	return (
		<RearrangeFrame seeing={seeing} facts={facts} title={texts.title} lead={texts.lead(proposal.title)} way>
			<WhoIsAsked seeing={seeing} facts={facts} />
			<Form action={localPath(language, `/forslag/${proposal.number}/flyt`)} token={form.token()}>
				<SelectField
					name="process"
					label={texts.where}
					hint={texts.processHint}
					value={form.typed.text('process')}
					error={form.problemOf('process')}
					choices={choices}
				/>
				<ReasonField seeing={seeing} />
				<div class="stack stack-4">
					<p class="small soft">{texts.after}</p>
					<p>
						<Button>{texts.send}</Button>
					</p>
				</div>
			</Form>
		</RearrangeFrame>
	);
}
