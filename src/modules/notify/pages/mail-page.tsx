import type { WrittenMail } from '../../../platform/mail/read-mails.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, FunctionLink, MailWords, Page, Panel, PanelPart, TextArea } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { linksIn } from '../links-in.ts';
import { notifyTexts } from '../texts.ts';
import { MailFacts } from './mailbox-page.tsx';

/** One mail as text, and its links. Its HTML form is never put in a page of ours. */
export function MailPage({ seeing, mail }: { readonly seeing: Seeing; readonly mail: WrittenMail }) {
	const texts = notifyTexts(seeing.language).mailbox;
	const to = (path: string) => localPath(seeing.language, path);
	const links = linksIn(mail.text, seeing.frame.origin);
	return (
		<Page
			frame={seeing.frame}
			title={mail.subject}
			headingLanguage={mail.language === 'da' ? danishIn(seeing.language) : undefined}
			breadcrumbs={[
				{ text: texts.demo, href: to('/demo') },
				{ text: texts.title, href: to('/demo/post') },
				{ text: mail.subject },
			]}
			unlisted
		>
			<MailFacts mail={mail} seeing={seeing} />
			{links.length > 0 ? (
				<section class="stack stack-2" aria-labelledby="mail-links">
					<h2 class="h3" id="mail-links">
						{texts.links}
					</h2>
					<ul class="stack stack-1">
						{links.map((link) => (
							<li>
								<FunctionLink href={link.href}>{link.text}</FunctionLink>
							</li>
						))}
					</ul>
				</section>
			) : null}
			<section class="stack stack-2" aria-labelledby="mail-text">
				<h2 class="h3" id="mail-text">
					{texts.text}
				</h2>
				<p class="small soft">{texts.asText}</p>
				<Panel>
					<PanelPart>
						<div class="prose" lang={mail.language}>
							<MailWords text={mail.text} />
						</div>
					</PanelPart>
				</Panel>
			</section>
			{mail.replyTo && seeing.context.runtime.mailIn ? (
				<section class="stack stack-2" aria-labelledby="mail-answer">
					<h2 class="h3" id="mail-answer">
						{texts.answer.heading}
					</h2>
					<p class="small soft">{texts.answer.hint}</p>
					<Form action={to(`/demo/post/${mail.id}/svar`)}>
						<TextArea name="text" label={texts.answer.label} rows={5} />
						<Button>{texts.answer.send}</Button>
					</Form>
				</section>
			) : null}
			<p>
				<FunctionLink href={to('/demo/post')}>{texts.back}</FunctionLink>
			</p>
		</Page>
	);
}
