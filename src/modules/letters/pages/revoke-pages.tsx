import { dateInCopenhagen } from '../../../platform/clock.ts';
import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { formatNumber } from '../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, Form, Page, TextField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type Letter, type LetterBatch, letterState } from '../../people/index.ts';
import { limits } from '../limits.ts';
import { revokeLetterRead, revokeRestRead } from '../reads/letter-pages.ts';
import { lettersTexts } from '../texts.ts';
import { letterCrumbs, lettersPath } from './letter-crumbs.ts';

interface RevokeFacts {
	readonly batch: LetterBatch;
	/** Absent when it is about all that are left. */
	readonly letter: Letter | undefined;
}

type Props = { readonly seeing: Seeing; readonly facts: RevokeFacts };

function RevokePage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { batch, letter } = facts;
	const texts = lettersTexts(language).revoke;
	const left = batch.counts.unused;
	const isLeft = letter ? letterState(letter, dateInCopenhagen(seeing.context.now)) === 'unused' : left > 0;
	const lead = letter ? texts.lead : texts.leadRest(formatNumber(language, left));
	const over = letter ? texts.over : texts.overRest;
	const title = letter ? texts.title(String(letter.number)) : texts.titleRest;
	return (
		<Page
			frame={seeing.frame}
			title={title}
			lead={isLeft ? lead : over}
			current="/styr"
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={letterCrumbs(language, title, batch)}
		>
			{letter?.recipient ? <p>{texts.to(letter.recipient)}</p> : null}
			{isLeft ? (
				<ReasonForm seeing={seeing} facts={facts} />
			) : (
				<p>
					<ButtonLink href={localPath(language, `${lettersPath}/${batch.id}`)}>{texts.back}</ButtonLink>
				</p>
			)}
		</Page>
	);
}

function ReasonForm({ seeing, facts: { batch, letter } }: Props) {
	const { language, form } = seeing;
	const texts = lettersTexts(language).revoke;
	const path = `${lettersPath}/${batch.id}${letter ? `/${letter.number}` : ''}/spaer`;
	return (
		<Form action={localPath(language, path)} token={form.token()}>
			<TextField
				name="reason"
				label={texts.reason}
				hint={texts.reasonHint}
				value={form.typed.text('reason')}
				error={form.problemOf('reason')}
				limit={limits.reason}
				autocomplete="off"
			/>
			<ButtonRow>
				<Button>{letter ? texts.button : texts.buttonRest}</Button>
			</ButtonRow>
		</Form>
	);
}

/** Blocks what is left of a batch. */
export const revokeRestPage = page(revokeRestRead, (seeing, facts) => <RevokePage seeing={seeing} facts={facts} />);

/** Blocks one letter. */
export const revokeLetterPage = page(revokeLetterRead, (seeing, facts) => <RevokePage seeing={seeing} facts={facts} />);
