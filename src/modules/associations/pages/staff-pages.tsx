import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import {
	Button,
	ButtonRow,
	Form,
	FunctionLink,
	Link,
	MetaLine,
	Page,
	Panel,
	PanelPart,
	Prose,
	Rows,
	TextArea,
} from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { type Organisation, standingOf } from '../../people/index.ts';
import { staffPage, verifyPage } from '../reads/member-pages.ts';
import { associationTexts } from '../texts.ts';
import { limits } from '../words.ts';
import { organisationPath } from './address.ts';
import type { FactsOf } from './facts-of.ts';

function StaffPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof staffPage> }) {
	const { language } = seeing;
	const texts = associationTexts(language).staff;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			unlisted
			breadcrumbs={[{ text: texts.crumb, href: to('/styr') }, { text: texts.title }]}
		>
			<section class="stack stack-4" aria-labelledby="waiting-heading">
				<h2 id="waiting-heading">{texts.waiting}</h2>
				<List seeing={seeing} organisations={facts.waiting} part="/bekraeft" none={texts.noneWaiting} />
			</section>
			<section class="stack stack-4" aria-labelledby="without-heading">
				<h2 id="without-heading">{texts.withoutContact}</h2>
				{facts.withoutContact.length > 0 ? <p>{texts.withoutContactText}</p> : null}
				<List seeing={seeing} organisations={facts.withoutContact} part="/medlemmer" none={texts.noneWithout} />
			</section>
			<p>
				<FunctionLink href={to('/foreninger')}>{texts.all}</FunctionLink>
			</p>
		</Page>
	);
}

function List(props: {
	readonly seeing: Seeing;
	readonly organisations: readonly Organisation[];
	readonly part: string;
	readonly none: string;
}) {
	const { language } = props.seeing;
	const texts = associationTexts(language);
	if (props.organisations.length === 0) return <p class="soft">{props.none}</p>;
	return (
		<Rows>
			{props.organisations.map(({ slug, name, kind, registeredAt }) => (
				<li class="stack stack-1">
					<h3>
						<Link href={localPath(language, organisationPath(slug, props.part))}>{name}</Link>
					</h3>
					<MetaLine
						items={[
							{ text: texts.kinds[kind] },
							{ icon: 'calendar', text: texts.staff.registered(fullDate(language, registeredAt)) },
						]}
					/>
				</li>
			))}
		</Rows>
	);
}

type VerifyProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof verifyPage> };

function VerifyPage({ seeing, facts }: VerifyProps) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	const { organisation } = facts;
	const to = (path: string) => localPath(language, path);
	const standing = standingOf(organisation);
	return (
		<Page
			frame={seeing.frame}
			title={texts.verify.title(organisation.name)}
			lead={texts.verify.lead}
			current="/styr"
			errors={form.problems}
			unlisted
			breadcrumbs={[
				{ text: texts.staff.title, href: to('/styr/foreninger') },
				{ text: organisation.name, href: to(organisationPath(organisation.slug)) },
				{ text: texts.page.verify },
			]}
		>
			<About seeing={seeing} facts={facts} />
			{standing === 'verified' ? (
				<p>{texts.verify.already(fullDate(language, organisation.verifiedAt ?? organisation.registeredAt))}</p>
			) : (
				<section class="stack stack-3" aria-labelledby="confirm-heading">
					<h2 id="confirm-heading">{texts.verify.confirm}</h2>
					<p>{texts.verify.confirmText}</p>
					<Form action={to(organisationPath(organisation.slug, '/bekraeft'))} token={form.token()}>
						<Button>{texts.verify.confirm}</Button>
					</Form>
				</section>
			)}
			{standing === 'refused' ? null : (
				<section class="stack stack-3" aria-labelledby="refuse-heading">
					<h2 id="refuse-heading">{texts.verify.refuse}</h2>
					<p>{texts.verify.refuseText}</p>
					<Form action={to(organisationPath(organisation.slug, '/afvis'))} token={form.token()}>
						<TextArea
							name="reason"
							label={texts.verify.reason}
							hint={texts.verify.reasonHint}
							value={form.typed.text('reason')}
							error={form.problemOf('reason')}
							limit={limits.reason}
							rows={4}
						/>
						<ButtonRow>
							<Button kind="secondary">{texts.verify.refuse}</Button>
						</ButtonRow>
					</Form>
				</section>
			)}
		</Page>
	);
}

/** What there is to judge by: their own words, how to reach them, and who they are. */
function About({ seeing, facts }: VerifyProps) {
	const { language } = seeing;
	const texts = associationTexts(language);
	const { organisation, members, names } = facts;
	const { email, phone, web, address, cvr } = organisation;
	const reached = [email, phone, web, address, cvr && `${texts.page.cvr} ${cvr}`].filter(Boolean).join(' · ');
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.verify.what}</h2>
				<p>
					{texts.kinds[organisation.kind]}. {texts.staff.registered(fullDate(language, organisation.registeredAt))}.
				</p>
				{organisation.about ? <Prose text={organisation.about} language={danishIn(language)} /> : null}
				<p>{reached || texts.page.noContact}</p>
			</PanelPart>
			<PanelPart>
				<h2 class="h3">{texts.verify.behind}</h2>
				{members.length === 0 ? (
					<p>{texts.members.none}</p>
				) : (
					<ul>
						{members.map(({ person, role }) => (
							<li>
								{names.get(person) ?? texts.members.someone}, {texts.roles[role].toLowerCase()}
							</li>
						))}
					</ul>
				)}
			</PanelPart>
		</Panel>
	);
}

/** What staff must see to among the organisations. */
export const staffRoute = page(staffPage, (seeing, facts) => <StaffPage seeing={seeing} facts={facts} />);

/** Confirms an organisation, or says why not. */
export const verifyRoute = page(verifyPage, (seeing, facts) => <VerifyPage seeing={seeing} facts={facts} />);
