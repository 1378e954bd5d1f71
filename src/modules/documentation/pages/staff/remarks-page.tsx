import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate, plural } from '../../../../ui/format.ts';
import {
	Badge,
	Button,
	ButtonRow,
	Details,
	EmptyState,
	Form,
	KeysetPager,
	MetaLine,
	Prose,
	Rows,
	TextField,
} from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import type { staffRemarksPage } from '../../reads/remark-pages.ts';
import { type Remark, remarkLimits, remarkParts, remarkState } from '../../remark.ts';
import { documentationStaffTexts, documentationTexts } from '../../texts.ts';
import type { FactsOf } from '../facts-of.ts';
import { remarkName } from '../remark-name.ts';
import { DocumentationStaffPage, writePath } from './staff-page.tsx';

type Props = { readonly seeing: Seeing; readonly facts: FactsOf<typeof staffRemarksPage> };

/** What those who took part have said, for staff to write on from, and to keep back what must not be read. */
export function StaffRemarksPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const texts = documentationStaffTexts(language).remarks;
	const { process, items, next, counts } = facts;
	const at = localPath(language, `${writePath(process.slug)}/erfaringer`);
	return (
		<DocumentationStaffPage
			seeing={seeing}
			process={process}
			title={texts.title}
			lead={texts.lead}
			fieldOf={(field) => (field === 'reason' ? reasonField(seeing.form.typed.text('remark') ?? '') : field)}
		>
			<Invite seeing={seeing} facts={facts} />
			{items.length > 0 ? (
				<section class="stack stack-3" aria-labelledby="sagt">
					<h2 id="sagt" class="num">
						{plural(language, counts.all, texts.count)}
					</h2>
					<Rows>
						{items.map((remark) => (
							<li class="stack stack-3">
								<OneRemark seeing={seeing} facts={facts} remark={remark} />
							</li>
						))}
					</Rows>
				</section>
			) : (
				<EmptyState heading={texts.none} drawing="postcard" />
			)}
			<KeysetPager first={facts.isFirst ? undefined : at} older={next && `${at}?efter=${encodeURIComponent(next)}`} />
		</DocumentationStaffPage>
	);
}

function Invite({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).remarks;
	const { invitedAt } = facts.documentation;
	if (invitedAt !== null) return <p>{texts.invited(fullDate(language, invitedAt))}</p>;
	return (
		<section class="panel pad stack stack-3" aria-labelledby="spoerg">
			<h2 class="h3" id="spoerg">
				{texts.invite}
			</h2>
			<p>{texts.inviteText}</p>
			<Form action={localPath(language, `${writePath(facts.process.slug)}/spoerg`)} token={form.token()}>
				<ButtonRow>
					<Button>{texts.inviteButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}

/** Every remark of the page has such a field: the name says whose it is. */
export const reasonField = (remark: string): string => `reason-${remark.slice(-6)}`;

const looks = { shown: 'success', waiting: 'wait', 'kept-back': 'plain' } as const;

function OneRemark({ seeing, facts, remark }: Props & { readonly remark: Remark }) {
	const { language } = seeing;
	const texts = documentationStaffTexts(language).remarks;
	const { parts } = documentationTexts(language);
	const state = remarkState(remark);
	return (
		<>
			<MetaLine
				items={[
					{ icon: 'person', text: remarkName(language, remark, facts.names) },
					{ icon: 'calendar', text: fullDate(language, remark.sentAt) },
				]}
			>
				<Badge kind={looks[state]}>{texts.states[state]}</Badge>
			</MetaLine>
			{remarkParts.map((part) =>
				remark.words[part] ? (
					<div class="stack stack-1">
						<h3 class="h4">{parts[part]}</h3>
						<Prose text={remark.words[part]} language={danishIn(language)} />
					</div>
				) : null,
			)}
			{state === 'kept-back' ? (
				<p class="small" lang={danishIn(language)}>
					{texts.because(remark.reason)}
				</p>
			) : null}
			{state === 'shown' ? null : <Show seeing={seeing} facts={facts} remark={remark} />}
			{state === 'kept-back' ? null : <KeepBack seeing={seeing} facts={facts} remark={remark} />}
		</>
	);
}

function Show({ seeing, facts, remark }: Props & { readonly remark: Remark }) {
	const { language, form } = seeing;
	return (
		<Form action={decidePath(language, facts, remark)} token={form.token()} hidden={hiddenOf(remark, 'shown')} inline>
			<Button kind="secondary">{documentationStaffTexts(language).remarks.show}</Button>
		</Form>
	);
}

function KeepBack({ seeing, facts, remark }: Props & { readonly remark: Remark }) {
	const { language, form } = seeing;
	const texts = documentationStaffTexts(language).remarks;
	const name = reasonField(remark.id);
	const isThis = form.typed.text('remark') === remark.id;
	return (
		<Details summary={texts.keepBack} open={isThis}>
			<Form action={decidePath(language, facts, remark)} token={form.token()} hidden={hiddenOf(remark, 'kept-back')}>
				<TextField
					name={name}
					label={texts.reason}
					limit={remarkLimits.reason}
					value={isThis ? form.typed.text(name) : undefined}
					error={isThis ? form.problemOf('reason') : undefined}
				/>
				<ButtonRow>
					<Button kind="secondary">{texts.keepBack}</Button>
				</ButtonRow>
			</Form>
		</Details>
	);
}

function decidePath(language: Seeing['language'], { process }: Props['facts'], remark: Remark): string {
	return localPath(language, `${writePath(process.slug)}/erfaringer/${remark.id}`);
}

/** What was read is decided about, and nothing that was written since. */
function hiddenOf(remark: Remark, decision: string): Record<string, string> {
	return { decision, remark: remark.id, seen: String(remark.sentAt.getTime()) };
}
