import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Prose, Rows } from '../../../../ui/kit/index.ts';
import { danishIn } from '../../../../ui/language.ts';
import type { Remark, RemarkPart } from '../../remark.ts';
import { type Names, remarkName } from '../remark-name.ts';

/** What those who took part say of one thing; nothing where nobody says anything. */
export function Remarks(props: {
	readonly seeing: Seeing;
	readonly part: RemarkPart;
	readonly heading: string;
	/** One below that of what it belongs to. */
	readonly level: 2 | 3;
	readonly remarks: readonly Remark[];
	readonly names: Names;
}) {
	const { seeing, part, heading, level, names } = props;
	const { language } = seeing;
	const said = props.remarks.filter(({ words }) => words[part] !== '');
	if (said.length === 0) return null;
	const id = `sagt-${part}`;
	return (
		<section class="stack stack-3" aria-labelledby={id}>
			{level === 2 ? (
				<h2 class="h3" id={id}>
					{heading}
				</h2>
			) : (
				<h3 id={id}>{heading}</h3>
			)}
			<Rows>
				{said.map((remark) => (
					<li class="stack stack-1">
						<Prose text={remark.words[part]} language={danishIn(language)} />
						<p class="small soft">{remarkName(language, remark, names)}</p>
					</li>
				))}
			</Rows>
		</section>
	);
}
