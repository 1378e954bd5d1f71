import { danishAmid } from '../language.ts';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';
import { useLanguage, useTexts } from './language-context.ts';
import { Link } from './link.tsx';
import { writtenOnce } from './written-once.tsx';

/** One matter in a thread; without an address it is still to come. */
export type ThreadNode = {
	readonly icon: IconName;
	readonly kind: string;
	readonly title: string;
	/** The language of the title when it is not that of the page. */
	readonly language?: string | undefined;
	readonly href?: string | undefined;
	readonly here?: boolean | undefined;
};

function NodeText({ icon, kind, title, language }: ThreadNode) {
	const lang = language ?? danishAmid(useLanguage(), title);
	return (
		<>
			<Icon name={icon} />
			<span>
				<small>{kind}</small> <b lang={lang}>{title}</b>
			</span>
		</>
	);
}

function ThreadNodesMarkup({ nodes, wide }: { readonly nodes: readonly ThreadNode[]; readonly wide?: boolean }) {
	const texts = useTexts();
	return (
		<ol class={wide ? 'sk-thread wide' : 'sk-thread'}>
			{nodes.map((node) => (
				<li>
					{node.here ? (
						<span class="here" aria-current="page">
							<NodeText {...node} kind={`${texts.thread.here}: ${node.kind}`} />
						</span>
					) : node.href ? (
						<Link href={node.href}>
							<NodeText {...node} />
						</Link>
					) : (
						<span class="ahead">
							<NodeText {...node} />
						</span>
					)}
				</li>
			))}
		</ol>
	);
}

/** The way from wish to decision, node by node; `wide` lays it out as a line where there is room. */
export const ThreadNodes = writtenOnce('thread', ThreadNodesMarkup);
