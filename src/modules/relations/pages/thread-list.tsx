import type { Language } from '../../../platform/context.ts';
import { nearDate } from '../../../ui/format.ts';
import { afterComma } from '../../../ui/isolated.ts';
import { type ThreadNode as Drawn, FunctionLink, ThreadNodes } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { relationTexts } from '../texts.ts';
import type { ThreadNode } from '../thread.ts';
import { isWordsOfPeople } from '../words-of-people.ts';
import { whenText } from './when-text.ts';

/** The short form of a thread, for the side of a page: each matter in its box, the present one marked. */
export function ThreadList(props: {
	readonly nodes: readonly ThreadNode[];
	readonly language: Language;
	readonly now: Date;
	/** Where there is room it lies down as a line. */
	readonly wide?: boolean;
}) {
	const { nodes, language, now } = props;
	const texts = relationTexts(language);
	const here = nodes.find((node) => node.here);
	if (nodes.length < 2) return null;
	return (
		<div class="stack stack-3">
			<ThreadNodes nodes={nodes.map((node) => drawn(node, language, now))} wide={props.wide ?? false} />
			{here?.threadPath ? (
				<p>
					<FunctionLink href={localPath(language, here.threadPath)}>{texts.wholeThread}</FunctionLink>
				</p>
			) : null}
		</div>
	);
}

function drawn(node: ThreadNode, language: Language, now: Date): Drawn {
	const texts = relationTexts(language);
	if (node.coming) {
		const what = texts.coming[node.kind as keyof typeof texts.coming];
		return { icon: node.icon, kind: whenText(node, language, now), title: node.title ?? what };
	}
	const kind = texts.kinds[node.kind as keyof typeof texts.kinds];
	return {
		icon: node.icon,
		kind: afterComma(language, kind, nearDate(language, node.at, now)),
		title: node.title ?? kind,
		language: isWordsOfPeople(node) ? danishIn(language) : undefined,
		here: node.here,
		...(node.path && !node.here && { href: localPath(language, node.path) }),
	};
}
