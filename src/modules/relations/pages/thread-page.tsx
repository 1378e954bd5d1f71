import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate, isoDay, listed } from '../../../ui/format.ts';
import { Badge, CoverPicture, Link, Page, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { Thread } from '../reads/thread-of.ts';
import { relationTexts } from '../texts.ts';
import type { ThreadNode } from '../thread.ts';
import { isWordsOfPeople } from '../words-of-people.ts';
import { whenText } from './when-text.ts';

/** A whole thread as a line of time, with each tie in words. */
export function ThreadPage({ seeing, thread }: { readonly seeing: Seeing; readonly thread: Thread }) {
	const texts = relationTexts(seeing.language);
	const here = thread.nodes.find((node) => node.here);
	return (
		<Page
			frame={seeing.frame}
			title={`${texts.title}: ${here?.title ?? ''}`}
			heading={texts.title}
			lead={texts.lead}
			current="/forloeb"
			aside={<HowToRead seeing={seeing} />}
			breadcrumbs={[
				{ text: texts.front, href: localPath(seeing.language, '/') },
				...(here?.path ? [{ text: here.title ?? '', href: localPath(seeing.language, here.path) }] : []),
				{ text: texts.title },
			]}
		>
			<Panel>
				<PanelPart>
					<ol class="sk-receipt">
						{thread.nodes.map((node) => (
							<NodeItem node={node} seeing={seeing} />
						))}
					</ol>
				</PanelPart>
			</Panel>
			{thread.more ? <p class="soft">{texts.more}</p> : null}
		</Page>
	);
}

function NodeItem({ node, seeing }: { readonly node: ThreadNode; readonly seeing: Seeing }) {
	const { language } = seeing;
	const texts = relationTexts(language);
	if (node.coming) {
		return (
			<li class="ahead">
				<span class="when">{whenText(node, language, seeing.context.now)}</span>
				<b>{node.title ?? texts.coming[node.kind as keyof typeof texts.coming]}</b>
			</li>
		);
	}
	return (
		<li aria-current={node.here ? 'true' : undefined}>
			<span class="when">
				{texts.kinds[node.kind as keyof typeof texts.kinds]},{' '}
				<time datetime={isoDay(node.at)}>{fullDate(language, node.at)}</time>
				{node.here ? (
					<>
						{' '}
						<Badge kind="info">{texts.present}</Badge>
					</>
				) : null}
			</span>
			<b lang={isWordsOfPeople(node) ? danishIn(language) : undefined}>
				{node.path ? <Link href={localPath(language, node.path)}>{node.title}</Link> : node.title}
			</b>
			{node.ties.length > 0 ? <p>{tiesText(node, language)}</p> : null}
			{node.state ? <p>{node.state}</p> : null}
		</li>
	);
}

/** «Hører til »Mødesteder« og kom af »Færre alene««. */
function tiesText(node: ThreadNode, language: Seeing['language']): string {
	const texts = relationTexts(language);
	const words = listed(
		language,
		node.ties.map(({ type, to }) => texts.tie(texts.ties[type], to)),
	);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function HowToRead({ seeing }: { readonly seeing: Seeing }) {
	const { how } = relationTexts(seeing.language);
	return (
		<section class="card">
			<div class="card-image">
				<CoverPicture cover={{ drawing: 'signpost' }} />
			</div>
			<div class="card-content">
				<h2 class="h3">{how.heading}</h2>
				<p>{how.text}</p>
			</div>
		</section>
	);
}
