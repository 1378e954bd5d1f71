import { page, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber, fullDate } from '../../../ui/format.ts';
import { ButtonLink, Details, FunctionLink, Link, MetaLine, Page, Prose, Whole } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type LetterBatch, letterStates } from '../../people/index.ts';
import { type BatchFacts, batchRead } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';
import { letterCrumbs, lettersPath } from './letter-crumbs.ts';
import { LetterList } from './letter-list.tsx';

const view: View<BatchFacts> = (seeing, facts) => {
	const { language } = seeing;
	const { batch, process, madeBy, today } = facts;
	const texts = lettersTexts(language).batch;
	const made = fullDate(language, batch.madeAt);
	const last = fullDate(language, batch.lastOn);
	return (
		<Page
			frame={seeing.frame}
			title={batch.title}
			current="/styr"
			unlisted
			breadcrumbs={letterCrumbs(language, batch.title, 'list')}
		>
			<MetaLine
				items={[
					{ icon: 'post', text: process?.title ?? lettersTexts(language).list.whole },
					{ icon: 'person', text: madeBy ? texts.madeBy(madeBy, made) : texts.made(made) },
					{ icon: 'calendar', text: batch.lastOn < today ? texts.over(last) : texts.lastOn(last) },
				]}
			/>
			<PrintPart seeing={seeing} batch={batch} />
			<h2>{texts.countsHeading}</h2>
			<CountsPart seeing={seeing} batch={batch} />
			<Details summary={texts.message}>
				<Prose text={batch.message} />
			</Details>
			<h2>{texts.lettersHeading}</h2>
			<LetterList seeing={seeing} facts={facts} />
		</Page>
	);
};

type Part = { readonly seeing: Seeing; readonly batch: LetterBatch };

function PrintPart({ seeing, batch }: Part) {
	const { language } = seeing;
	const texts = lettersTexts(language).batch;
	const { unused, used } = batch.counts;
	const pdf = localPath(language, `${lettersPath}/${batch.id}/breve.pdf`);
	if (unused === 0) return <p>{texts.nothingToPrint}</p>;
	return (
		<>
			<h2>{texts.printHeading}</h2>
			<p>
				<ButtonLink href={pdf}>
					{unused === 1 ? texts.printOne : texts.print(formatNumber(language, unused))}
				</ButtonLink>
			</p>
			{used > 0 ? (
				<p>
					<FunctionLink href={`${pdf}?alle=1`}>{texts.printAll(formatNumber(language, unused + used))}</FunctionLink>
				</p>
			) : null}
			<p class="small soft">{texts.printHint}</p>
		</>
	);
}

function CountsPart({ seeing, batch }: Part) {
	const { language } = seeing;
	const texts = lettersTexts(language).batch;
	const { counts } = batch;
	const all = letterStates.reduce((sum, state) => sum + counts[state], 0);
	return (
		<>
			<Whole
				label={texts.counts}
				parts={[
					{ label: texts.states.used, value: counts.used, tone: 'one' },
					{ label: texts.states.unused, value: counts.unused, tone: 'wait' },
					{ label: texts.states.revoked, value: counts.revoked, tone: 'five' },
					{ label: texts.states.expired, value: counts.expired, tone: 'seven' },
				]}
			/>
			<p class="small soft">{texts.all(formatNumber(language, all))}</p>
			{counts.unused > 0 ? (
				<p>
					<Link class="function-link" href={localPath(language, `${lettersPath}/${batch.id}/spaer`)}>
						{counts.unused === 1 ? texts.revokeRestOne : texts.revokeRest(formatNumber(language, counts.unused))}
					</Link>
				</p>
			) : null}
		</>
	);
}

/** One batch of letters. */
export const batchPage = page(batchRead, view);
