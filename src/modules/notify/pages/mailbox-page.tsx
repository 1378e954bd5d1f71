import type { KeysetPage } from '../../../platform/keyset.ts';
import type { WrittenMail } from '../../../platform/mail/read-mails.ts';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import {
	Badge,
	Button,
	EmptyState,
	FieldGroup,
	Form,
	fieldId,
	KeysetPager,
	Link,
	MetaLine,
	Page,
	Rows,
	SearchForm,
	TextArea,
	TextField,
	TimeText,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type NotifyTexts, notifyTexts } from '../texts.ts';

/** Every mail that the demonstration has sent, newest first. */
export function MailboxPage({
	seeing,
	mails,
}: {
	readonly seeing: Seeing;
	readonly mails: KeysetPage<WrittenMail> & { readonly to: string | undefined; readonly writeTo: string | undefined };
}) {
	const texts = notifyTexts(seeing.language).mailbox;
	const to = (path: string) => localPath(seeing.language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			breadcrumbs={[{ text: texts.demo, href: to('/demo') }, { text: texts.title }]}
			unlisted
		>
			<SearchForm action={to('/demo/post')} label={texts.find}>
				<FieldGroup field={{ name: 'til', label: texts.findTo }}>
					<input
						class="form-input"
						type="email"
						autocomplete="off"
						id={fieldId('til')}
						name="til"
						value={mails.to}
						maxlength={254}
					/>
				</FieldGroup>
				<Button kind="secondary" icon="search">
					{texts.show}
				</Button>
			</SearchForm>
			{mails.items.length === 0 ? (
				<EmptyState heading={mails.to ? texts.emptyTo(mails.to) : texts.empty} drawing="postcard">
					<p>{texts.emptyHelp}</p>
				</EmptyState>
			) : (
				<section aria-label={texts.list}>
					<Rows>
						{mails.items.map((mail) => (
							<li>
								<h2 class="h3" lang={mail.language}>
									<Link href={to(`/demo/post/${mail.id}`)}>{mail.subject}</Link>
								</h2>
								<MailFacts mail={mail} seeing={seeing} />
							</li>
						))}
					</Rows>
				</section>
			)}
			<KeysetPager
				first={seeing.query.efter ? to(`/demo/post${mails.to ? `?${toQuery(mails.to)}` : ''}`) : undefined}
				older={mails.next ? to(`/demo/post?${mails.to ? `${toQuery(mails.to)}&` : ''}efter=${mails.next}`) : undefined}
			/>
			{seeing.context.runtime.mailIn ? <WriteMail seeing={seeing} to={mails.writeTo} /> : null}
		</Page>
	);
}

/** A mail to us, as somebody's own mail program would send it. */
function WriteMail({ seeing, to }: { readonly seeing: Seeing; readonly to: string | undefined }) {
	const texts = notifyTexts(seeing.language).mailbox.write;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="skriv">
			<h2 class="h3" id="skriv">
				{texts.heading}
			</h2>
			<p class="small soft">{texts.hint}</p>
			<Form action={localPath(seeing.language, '/demo/post')}>
				<TextField name="from" type="email" label={texts.from} autocomplete="off" />
				<TextField name="to" type="email" label={texts.to} autocomplete="off" value={to} />
				<TextField name="subject" label={texts.subject} autocomplete="off" />
				<TextArea name="text" label={texts.text} rows={5} />
				<Button>{texts.send}</Button>
			</Form>
		</section>
	);
}

const toQuery = (address: string) => `til=${encodeURIComponent(address)}`;

/** To whom and when, and whether it is still waiting. */
export function MailFacts({ mail, seeing }: { readonly mail: WrittenMail; readonly seeing: Seeing }) {
	const texts = notifyTexts(seeing.language).mailbox;
	return (
		<MetaLine
			items={[
				{ icon: 'email', text: texts.to(mail.to) },
				{
					text: (
						<>
							{nearDate(seeing.language, mail.writtenAt, seeing.context.now)} <TimeText at={mail.writtenAt} />
						</>
					),
				},
			]}
		>
			<MailState state={mail.state} texts={texts} />
		</MetaLine>
	);
}

function MailState({ state, texts }: { readonly state: WrittenMail['state']; readonly texts: NotifyTexts['mailbox'] }) {
	if (state === 'sent') return null;
	return <Badge kind={state === 'failed' ? 'error' : 'wait'}>{texts[state]}</Badge>;
}
