import { excerptAround, markedRuns } from '../../../platform/search/highlight.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Link, MetaLine } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { StateBadge } from '../../proposals/index.ts';
import type { Found } from '../reads/find.ts';
import { searchTexts } from '../texts.ts';

/** So much of a text is shown; enough to know whether it is what one looks for. */
const excerptLength = 220;

/** One thing that was found, with what was looked for marked in it. */
export function FoundRow(props: { readonly one: Found; readonly marks: ReadonlySet<string>; readonly seeing: Seeing }) {
	const { one, marks, seeing } = props;
	const { language, context } = seeing;
	const texts = searchTexts(language);
	const spoken = one.isDanish ? danishIn(language) : undefined;
	const said = one.kind === 'answer' ? texts.results.about : texts.results.where;
	return (
		<li class="stack stack-2">
			<p class="small soft">{texts.kind[one.kind]}</p>
			<h2 class="h3" lang={spoken}>
				<Link href={localPath(language, one.path)}>
					<Marked text={one.title} marks={marks} />
				</Link>
			</h2>
			{one.text ? (
				<p lang={spoken}>
					<Marked text={excerptAround(one.text, marks, excerptLength)} marks={marks} />
				</p>
			) : null}
			<MetaLine
				items={[
					...(one.at ? [{ text: nearDate(language, one.at, context.now) }] : []),
					...(one.where ? [{ text: said(one.where) }] : []),
				]}
			>
				{one.state ? <StateBadge state={one.state} language={language} /> : null}
			</MetaLine>
		</li>
	);
}

function Marked({ text, marks }: { readonly text: string; readonly marks: ReadonlySet<string> }) {
	return <>{markedRuns(text, marks).map((run) => (run.isMarked ? <mark>{run.text}</mark> : run.text))}</>;
}
