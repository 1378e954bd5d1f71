import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonLink, ButtonRow, Choices, Form, Page, TextArea } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { isLastAdministrator } from '../leaving.ts';
import { belongsTo } from '../permissions.ts';
import { invitationPage, leavePage } from '../reads/member-pages.ts';
import { joinPage } from '../reads/organisation-pages.ts';
import { associationTexts } from '../texts.ts';
import { limits } from '../words.ts';
import { organisationPath } from './address.ts';
import type { FactsOf } from './facts-of.ts';

function JoinPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof joinPage> }) {
	const { language, form, context } = seeing;
	const texts = associationTexts(language).join;
	const { organisation, contact, waits } = facts;
	const own = localPath(language, organisationPath(organisation.slug));
	const isMember = belongsTo(context.actor, organisation.id);
	return (
		<Page
			frame={seeing.frame}
			title={texts.title(organisation.name)}
			lead={contact.administrators === 0 ? texts.noContact : texts.lead}
			errors={form.problems}
			unlisted
			breadcrumbs={[{ text: organisation.name, href: own }, { text: associationTexts(language).page.join }]}
		>
			{waits || isMember ? (
				<>
					<Alert kind="info">
						<p>{isMember ? texts.already : texts.waiting}</p>
					</Alert>
					<p>
						<ButtonLink href={own} kind="secondary">
							{texts.back}
						</ButtonLink>
					</p>
				</>
			) : (
				<Form action={`${own}/vaer-med`} token={form.token()}>
					<TextArea
						name="message"
						label={texts.message}
						hint={texts.messageHint}
						value={form.typed.text('message')}
						error={form.problemOf('message')}
						limit={limits.message}
						rows={3}
						optional
					/>
					<ButtonRow>
						<Button>{texts.button}</Button>
					</ButtonRow>
				</Form>
			)}
		</Page>
	);
}

/** The value of "nobody takes over". */
export const nobodyTakesOver = 'nobody';

function LeavePage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof leavePage> }) {
	const { language, form, context } = seeing;
	const texts = associationTexts(language);
	const { organisation, members, names } = facts;
	const own = localPath(language, organisationPath(organisation.slug));
	const self = context.actor.personId ?? '';
	const isLast = isLastAdministrator(members, self);
	const others = members.filter(({ person, disabled }) => person !== self && !disabled);
	return (
		<Page
			frame={seeing.frame}
			title={texts.leave.title(organisation.name)}
			lead={texts.leave.lead}
			errors={form.problems}
			unlisted
			breadcrumbs={[{ text: organisation.name, href: own }, { text: texts.page.leave }]}
		>
			<Form action={`${own}/forlad`} token={form.token()}>
				{isLast ? (
					<>
						<p>{texts.leave.last}</p>
						<Choices
							name="next"
							label={texts.leave.next}
							value={form.typed.text('next')}
							error={form.problemOf('next')}
							choices={[
								...others.map(({ person }) => ({
									value: person,
									label: names.get(person) ?? texts.members.someone,
								})),
								{ value: nobodyTakesOver, label: texts.leave.nobody },
							]}
						/>
					</>
				) : null}
				<ButtonRow>
					<Button>{texts.leave.button}</Button>
					<ButtonLink href={own} kind="secondary">
						{texts.leave.stay}
					</ButtonLink>
				</ButtonRow>
			</Form>
		</Page>
	);
}

function InvitationPage({
	seeing,
	facts,
}: {
	readonly seeing: Seeing;
	readonly facts: FactsOf<typeof invitationPage>;
}) {
	const { language, form, context } = seeing;
	const texts = associationTexts(language);
	const { secret, invitation, organisation } = facts;
	if (!invitation || !organisation)
		return (
			<Page frame={seeing.frame} title={texts.invitation.goneTitle} lead={texts.invitation.gone} unlisted>
				<p>
					<ButtonLink href={localPath(language, '/foreninger')} kind="secondary">
						{texts.invitation.seeAll}
					</ButtonLink>
				</p>
			</Page>
		);
	return (
		<Page
			frame={seeing.frame}
			title={texts.invitation.title(organisation.name)}
			lead={texts.invitation.lead(texts.roles[invitation.role])}
			errors={form.problems}
			unlisted
		>
			<p>{texts.roleHints[invitation.role]}</p>
			<Form action={localPath(language, `/invitation/${secret}`)} token={form.token()}>
				<Button>{texts.invitation.accept}</Button>
			</Form>
			{context.actor.kind === 'visitor' ? <p class="small soft">{texts.invitation.signIn}</p> : null}
			<p class="small soft">{texts.invitation.no}</p>
		</Page>
	);
}

/** Asks to join. */
export const joinRoute = page(joinPage, (seeing, facts) => <JoinPage seeing={seeing} facts={facts} />);

/** Leaves, and says who takes over where that must be said. */
export const leaveRoute = page(leavePage, (seeing, facts) => <LeavePage seeing={seeing} facts={facts} />);

/** Says yes to an invitation. */
export const invitationRoute = page(invitationPage, (seeing, facts) => (
	<InvitationPage seeing={seeing} facts={facts} />
));
