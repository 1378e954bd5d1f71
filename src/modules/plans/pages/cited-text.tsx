import type { Language } from '../../../platform/context.ts';
import { Link } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import { readCited, type Source, type Statement, sourceKey } from '../sources.ts';
import { planTexts } from '../texts.ts';

type Way = { readonly language: Language; readonly hrefOf: (source: Source) => string };

/** A paragraph with what stands behind each sentence as numbered links; what nobody stands behind is marked in colour and words. */
export function CitedText({ language, text, hrefOf }: Way & { readonly text: string }) {
	const { lines, whole } = readCited(text);
	const texts = planTexts(language).page;
	return (
		<div class="cited stack stack-2" lang={danishIn(language)}>
			{lines.map((line) => (
				<p>
					{runsOf(line, whole.length > 0).map((run) => (
						<Run language={language} hrefOf={hrefOf} run={run} />
					))}
				</p>
			))}
			{whole.length > 0 ? (
				<p class="small soft">
					<span lang={language}>{texts.whole}</span>
					<Cites language={language} hrefOf={hrefOf} sources={whole} />
				</p>
			) : null}
		</div>
	);
}

/** The numbers of some sources, each a link to it. */
export function Cites({ language, hrefOf, sources }: Way & { readonly sources: readonly Source[] }) {
	const texts = planTexts(language).page;
	return (
		<span class="cites">
			{sources.map((source) => (
				<>
					{' '}
					<Link href={hrefOf(source)} label={texts.sourceOf[source.kind](source.number)}>
						{sourceKey(source)}
					</Link>
				</>
			))}
		</span>
	);
}

/** Sentences that are read alike: those without a source are marked together, and said once. */
interface ReadRun {
	readonly text: string;
	readonly isUncited: boolean;
	readonly sources: readonly Source[];
}

function runsOf(line: readonly Statement[], isWholeCited: boolean): ReadRun[] {
	const runs: ReadRun[] = [];
	for (const { text, sources } of line) {
		const isUncited = !isWholeCited && sources.length === 0;
		const last = runs.at(-1);
		if (isUncited && last?.isUncited) runs[runs.length - 1] = { ...last, text: `${last.text} ${text}` };
		else runs.push({ text, isUncited, sources });
	}
	return runs;
}

function Run({ language, hrefOf, run }: Way & { readonly run: ReadRun }) {
	if (!run.isUncited) {
		return (
			<>
				{run.text}
				{run.sources.length > 0 ? <Cites language={language} hrefOf={hrefOf} sources={run.sources} /> : null}{' '}
			</>
		);
	}
	return (
		<>
			<mark class="uncited">
				{run.text} <span lang={language}>({planTexts(language).page.uncited})</span>
			</mark>{' '}
		</>
	);
}
