import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, FunctionLink, Page } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import type { confirmRead } from '../reads/read-confirm.ts';
import { moderationTexts } from '../texts.ts';

type Facts = NonNullable<Awaited<ReturnType<typeof confirmRead.load>>>;

/** Where a link from a mail leads: one button, that shows what was written to everybody. */
export function ConfirmPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: Facts }) {
	const { language } = seeing;
	const texts = moderationTexts(language).confirm;
	const { piece, waits, secret, receipt } = facts;
	return (
		<Page frame={seeing.frame} title={texts.title} lead={waits ? texts.lead : texts.done} unlisted>
			<blockquote>
				<p lang={danishIn(language)}>
					<b>{piece.title}</b>
				</p>
			</blockquote>
			{waits ? (
				<Form action={localPath(language, `/bekraeft/${secret}`)}>
					<Button>{texts.send}</Button>
				</Form>
			) : null}
			{receipt ? (
				<p>
					<FunctionLink href={localPath(language, `/kvittering/${receipt}`)}>{texts.receipt}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}
