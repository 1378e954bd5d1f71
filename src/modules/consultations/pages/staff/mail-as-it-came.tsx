import { dateInCopenhagen } from '../../../../platform/clock.ts';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { formatBytes, formatNumber, fullDate } from '../../../../ui/format.ts';
import { type Fact, Facts, FunctionLink, MailWords, TimeText } from '../../../../ui/kit/index.ts';
import { foreignTo, localPath } from '../../../../ui/language.ts';
import type { receivedMailPage } from '../../reads/received-mail-pages.ts';
import type { ReceivedMail } from '../../received-mail.ts';
import { receivedMailTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { mailDeskPath } from './mail-desk-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof receivedMailPage> };

/** Where it can still be taken in its words stand in the form: to read them twice helps nobody. */
export function MailAsItCame({ seeing, facts, isSettled }: Props & { readonly isSettled: boolean }) {
	const { language } = seeing;
	const { mail } = facts;
	const texts = receivedMailTexts(language).one;
	const shown: Fact[] = [
		{
			icon: 'person',
			name: texts.from,
			children: (
				<>
					{mail.senderName ? `${mail.senderName}, ` : ''}
					{mail.senderEmail}
				</>
			),
		},
		{
			icon: 'calendar',
			name: texts.came,
			children: (
				<>
					{fullDate(language, mail.receivedAt)} <TimeText at={mail.receivedAt} />
				</>
			),
		},
		// Only where the two tell of different days: a server held the mail back, or a clock is wrong.
		...(mail.datedAt && dateInCopenhagen(mail.datedAt) !== dateInCopenhagen(mail.receivedAt)
			? [
					{
						icon: 'calendar' as const,
						name: texts.dated,
						children: texts.datedText(fullDate(language, mail.datedAt)),
					},
				]
			: []),
	];
	return (
		<section class="stack stack-3" aria-labelledby="mailen">
			<h2 class="h3" id="mailen">
				{texts.original}
			</h2>
			<Facts facts={shown} />
			<p class="small soft">{texts.proves}</p>
			{isSettled ? <WordsOfMail mail={mail} seeing={seeing} /> : null}
			<Files seeing={seeing} facts={facts} />
		</section>
	);
}

/** In the language that they are in, whichever way it runs. */
function WordsOfMail({ seeing, mail }: { readonly seeing: Seeing; readonly mail: ReceivedMail }) {
	const { language } = seeing;
	if (!mail.text) return <p class="soft">{receivedMailTexts(language).one.noText}</p>;
	return (
		<div class="panel pad prose" lang={foreignTo(language, mail.language)} dir="auto">
			<MailWords text={mail.text} />
		</div>
	);
}

function Files({ seeing, facts }: Props) {
	const { language } = seeing;
	const { mail, files, consultation } = facts;
	const texts = receivedMailTexts(language).one;
	if (files.length === 0) return null;
	const at = localPath(language, `${mailDeskPath(consultation)}/${mail.number}`);
	return (
		<section class="stack stack-2" aria-labelledby="filer">
			<h3 class="h4" id="filer">
				{texts.files} ({formatNumber(language, files.length)})
			</h3>
			<ul class="stack stack-2">
				{files.map(({ name, bytes, file, refusal }) => (
					<li>
						{file ? <FunctionLink href={`${at}/${file}`}>{name}</FunctionLink> : <b>{name}</b>}{' '}
						<span class="small soft">
							{formatBytes(language, bytes)}
							{refusal ? `. ${texts.refusals[refusal]}` : ''}
						</span>
					</li>
				))}
			</ul>
			<p class="small soft">{texts.safe}</p>
		</section>
	);
}
