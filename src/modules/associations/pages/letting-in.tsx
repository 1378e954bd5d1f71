import { fullDate } from '../../../ui/format.ts';
import { Button, ButtonRow, Choices, Form, Prose, Rows, TextField } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { memberRoles } from '../../people/index.ts';
import { administratorsAmong } from '../leaving.ts';
import { associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';
import type { MembersProps } from './members-page.tsx';

/** Those who have asked to join, with yes and no. */
export function Requests({ seeing, facts }: MembersProps) {
	const { language, form } = seeing;
	const texts = associationTexts(language).members;
	if (facts.requests.length === 0) return null;
	const to = (part: string) => localPath(language, organisationPath(facts.organisation.slug, part));
	return (
		<section class="stack stack-4" aria-labelledby="requests-heading">
			<h2 id="requests-heading">{texts.requests}</h2>
			<Rows>
				{facts.requests.map(({ id, person, message, askedAt }) => {
					const name = facts.names.get(person) ?? texts.someone;
					return (
						<li class="stack stack-3">
							<h3>{name}</h3>
							<p class="small soft">{texts.asked(fullDate(language, askedAt))}</p>
							{message ? <Prose text={message} language={danishIn(language)} /> : null}
							<div class="button-row">
								<Form action={to(`/oensker/${id}`)} token={form.token()} label={texts.acceptLabel(name)} inline>
									<Button kind="secondary" small name="answer" value="accepted">
										{texts.accept}
									</Button>
								</Form>
								<Form action={to(`/oensker/${id}`)} token={form.token()} label={texts.declineLabel(name)} inline>
									<Button kind="quiet" small name="answer" value="declined">
										{texts.decline}
									</Button>
								</Form>
							</div>
						</li>
					);
				})}
			</Rows>
		</section>
	);
}

/** Those who are invited and have not answered. */
export function Invited({ seeing, facts }: MembersProps) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	if (facts.invitations.length === 0) return null;
	return (
		<section class="stack stack-4" aria-labelledby="invited-heading">
			<h2 id="invited-heading">{texts.members.invited}</h2>
			<Rows>
				{facts.invitations.map(({ id, email, role, expiresAt }) => (
					<li class="stack stack-2">
						<p class="long-address">{email}</p>
						<p class="small soft">{texts.members.invitedAs(texts.roles[role], fullDate(language, expiresAt))}</p>
						<Form
							action={localPath(
								language,
								organisationPath(facts.organisation.slug, `/invitationer/${id}/traek-tilbage`),
							)}
							token={form.token()}
							label={texts.members.revokeLabel(email)}
							inline
						>
							<Button kind="quiet" small>
								{texts.members.revoke}
							</Button>
						</Form>
					</li>
				))}
			</Rows>
		</section>
	);
}

/** Invites somebody by mail. */
export function InviteForm({ seeing, facts }: MembersProps) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	const usual = administratorsAmong(facts.members).length === 0 ? 'administrator' : 'writer';
	return (
		<section class="stack stack-4" aria-labelledby="invite-heading">
			<h2 id="invite-heading">{texts.members.invite}</h2>
			<p class="soft">{texts.members.inviteHint}</p>
			<Form
				action={localPath(language, organisationPath(facts.organisation.slug, '/invitationer'))}
				token={form.token()}
			>
				<TextField
					name="email"
					type="email"
					label={texts.members.email}
					value={form.typed.text('email')}
					error={form.problemOf('email')}
					autocomplete="off"
				/>
				<Choices
					name="role"
					label={texts.members.inviteRole}
					value={form.typed.text('role') ?? usual}
					error={form.problemOf('role')}
					choices={memberRoles.map((role) => ({
						value: role,
						label: texts.roles[role],
						hint: texts.roleHints[role],
					}))}
				/>
				<ButtonRow>
					<Button>{texts.members.inviteButton}</Button>
				</ButtonRow>
			</Form>
		</section>
	);
}
