import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Badge, type BadgeKind, DataTable, KeysetPager, Link } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type Letter, type LetterState, letterState } from '../../people/index.ts';
import type { BatchFacts } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';
import { lettersPath } from './letter-crumbs.ts';

const looks: Readonly<Record<LetterState, BadgeKind>> = {
	unused: 'wait',
	used: 'success',
	revoked: 'error',
	expired: 'plain',
};

/** The letters of a batch, page by page: to whom, what became of the code, and the way to block it. */
export function LetterList({ seeing, facts }: { readonly seeing: Seeing; readonly facts: BatchFacts }) {
	const { language } = seeing;
	const { batch, letters, next, isFirst, today } = facts;
	const texts = lettersTexts(language).batch;
	const own = localPath(language, `${lettersPath}/${batch.id}`);
	const to = (letter: Letter) => letter.recipient ?? (batch.forgotten ? texts.forgotten : texts.nobody);
	const more = (letter: Letter) =>
		letter.usedOn ? fullDate(language, letter.usedOn) : (letter.revokedBecause ?? undefined);
	const rows = letters.map((letter) => {
		const state = letterState(letter, today);
		const said = more(letter);
		return [
			String(letter.number),
			<>
				{to(letter)}
				{letter.address ? <p class="small soft">{letter.address.replaceAll('\n', ', ')}</p> : null}
			</>,
			<>
				<Badge kind={looks[state]}>{texts.states[state]}</Badge>
				{said ? <p class="small soft">{said}</p> : null}
			</>,
			state === 'unused' ? (
				<Link href={`${own}/${letter.number}/spaer`} label={texts.revokeNumber(String(letter.number))}>
					{texts.revoke}
				</Link>
			) : null,
		];
	});
	const { columns } = texts;
	return (
		<>
			<DataTable
				caption={texts.lettersHeading}
				hideCaption
				columns={[
					{ heading: columns.number },
					{ heading: columns.recipient },
					{ heading: columns.state },
					{ heading: columns.act },
				]}
				rows={rows}
			/>
			<KeysetPager first={isFirst ? undefined : own} older={next === undefined ? undefined : `${own}?efter=${next}`} />
		</>
	);
}
