import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { FunctionLink, MetaLine, Prose, Rows } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { documentsIn } from '../../documents/index.ts';
import { documentSlugs } from '../../model-document.ts';
import type { HelpMessage } from '../../reads/list-help.ts';
import { helpTexts } from '../../texts-help.ts';

/** What a group and its consultants have said to each other. */
export function Conversation(props: {
	readonly seeing: Seeing;
	readonly group: string;
	readonly messages: readonly HelpMessage[];
	readonly names: ReadonlyMap<string, string>;
}) {
	const { language } = props.seeing;
	const { group } = helpTexts(language);
	const saidBy = ({ fromGroup, writtenBy }: HelpMessage) =>
		fromGroup ? props.group : ((writtenBy && props.names.get(writtenBy)) ?? group.consultant);
	return (
		<section class="stack stack-3" aria-labelledby="conversation-heading">
			<h2 id="conversation-heading">{group.conversation}</h2>
			<Rows>
				{props.messages.map((message) => (
					<li class="stack stack-2">
						<h3 class="h4">{saidBy(message)}</h3>
						<MetaLine
							items={[
								...(message.fromGroup ? [] : [{ text: group.consultant }]),
								{ icon: 'calendar', text: fullDate(language, message.writtenAt) },
							]}
						/>
						<Prose text={message.text} />
						<Documents seeing={props.seeing} message={message} />
					</li>
				))}
			</Rows>
		</section>
	);
}

function Documents({ seeing, message }: { readonly seeing: Seeing; readonly message: HelpMessage }) {
	const { language } = seeing;
	const documents = documentsIn(language);
	if (message.documents.length === 0) return null;
	return (
		<>
			<p class="small soft">{helpTexts(language).group.documents}</p>
			<ul>
				{message.documents.map((key) => (
					<li>
						<FunctionLink href={localPath(language, `/foreningshjaelp/modeller/${documentSlugs[key]}`)}>
							{documents[key].title}
						</FunctionLink>
					</li>
				))}
			</ul>
		</>
	);
}
