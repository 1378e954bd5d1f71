import { plural } from '../../../../ui/format.ts';
import { FunctionLink, Link, MetaLine, Rows } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import { contributionPath, contributionTexts } from '../../../contributions/index.ts';
import { meetingTexts } from '../../texts.ts';
import type { MeetingProps } from './meeting-page.tsx';

/** What was said at a meeting: each note leads to the proposal that it became, and to its answer. */
export function MeetingNotes({ seeing, facts }: MeetingProps) {
	const { language } = seeing;
	const { meeting, process, notes, state } = facts;
	const texts = meetingTexts(language);
	if (notes.length === 0 && state !== 'held') return null;
	const came = meeting.came === null ? undefined : plural(language, meeting.came, texts.list.came);
	return (
		<section class="stack stack-3" aria-labelledby="noter">
			<h2 class="h3" id="noter">
				{texts.page.saidHere}
			</h2>
			<p>
				{came ? `${came}. ` : ''}
				{notes.length > 0 ? plural(language, notes.length, texts.page.saidLead) : texts.page.nothingSaid}
			</p>
			{notes.length > 0 ? (
				<Rows>
					{notes.map(({ piece, table, agreed }) => (
						<li class="stack stack-1">
							<h3 class="h4" lang={danishIn(language)}>
								<Link href={localPath(language, contributionPath(piece))}>{piece.title}</Link>
							</h3>
							<MetaLine
								items={[
									...(table ? [{ text: <span lang={danishIn(language)}>{table}</span> }] : []),
									...(agreed ? [{ icon: 'hand' as const, text: plural(language, agreed, texts.page.agreed) }] : []),
									{ text: contributionTexts(language).states[piece.state] },
								]}
							/>
						</li>
					))}
				</Rows>
			) : null}
			<p>
				<FunctionLink href={localPath(language, `/forloeb/${process.slug}/forslag`)}>{texts.page.more}</FunctionLink>
			</p>
		</section>
	);
}
