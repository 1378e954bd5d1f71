import { page } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { fullDate } from '../../../ui/format.ts';
import { Badge, Button, Details, Form, MetaLine, Page, Rows, SelectField } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type Member, memberRoles } from '../../people/index.ts';
import { administratorsAmong } from '../leaving.ts';
import { membersPage } from '../reads/member-pages.ts';
import { associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';
import type { FactsOf } from './facts-of.ts';
import { Invited, InviteForm, Requests } from './letting-in.tsx';

/** What the parts of the page about members are given. */
export type MembersProps = { readonly seeing: Seeing; readonly facts: FactsOf<typeof membersPage> };

function MembersPage({ seeing, facts }: MembersProps) {
	const { language } = seeing;
	const texts = associationTexts(language);
	const { organisation, members, runs } = facts;
	const to = (path: string) => localPath(language, path);
	const nobodyRuns = administratorsAmong(members).length === 0;
	return (
		<Page
			frame={seeing.frame}
			title={texts.members.title}
			lead={runs && nobodyRuns ? texts.members.appointLead : texts.members.lead}
			errors={seeing.form.problems}
			unlisted
			breadcrumbs={[
				{ text: organisation.name, href: to(organisationPath(organisation.slug)) },
				{ text: texts.members.title },
			]}
		>
			{runs ? <Requests seeing={seeing} facts={facts} /> : null}
			<section class="stack stack-4" aria-labelledby="members-heading">
				<h2 id="members-heading">{texts.members.list}</h2>
				{members.length === 0 ? (
					<p class="soft">{texts.members.none}</p>
				) : (
					<Rows>
						{members.map((member) => (
							<MemberRow seeing={seeing} facts={facts} member={member} />
						))}
					</Rows>
				)}
			</section>
			{runs ? <Invited seeing={seeing} facts={facts} /> : null}
			{runs ? <InviteForm seeing={seeing} facts={facts} /> : null}
		</Page>
	);
}

function MemberRow({ seeing, facts, member }: MembersProps & { readonly member: Member }) {
	const { language, context } = seeing;
	const texts = associationTexts(language);
	const name = facts.names.get(member.person) ?? texts.members.someone;
	const isOneself = member.person === context.actor.personId;
	return (
		<li class="stack stack-3">
			<div class="stack stack-1">
				<h3>
					{name}
					{isOneself ? ` (${texts.members.you})` : ''}
				</h3>
				<MetaLine
					items={[
						{ icon: 'person', text: texts.roles[member.role] },
						{ icon: 'calendar', text: texts.members.since(fullDate(language, member.joinedAt)) },
					]}
				>
					{member.disabled ? <Badge kind="plain">{texts.members.closed}</Badge> : null}
				</MetaLine>
			</div>
			{facts.runs && !isOneself ? <Change seeing={seeing} facts={facts} member={member} name={name} /> : null}
		</li>
	);
}

/** One's own role is given up by leaving, where it is said who takes over. */
function Change({ seeing, facts, member, name }: MembersProps & { readonly member: Member; readonly name: string }) {
	const { language, form } = seeing;
	const texts = associationTexts(language);
	const path = localPath(language, organisationPath(facts.organisation.slug, `/medlemmer/${member.person}`));
	return (
		<Details summary={texts.members.changeOf(name)}>
			<Form action={`${path}/rolle`} token={form.token()} label={texts.members.changeLabel(name)} inline>
				<SelectField
					name={`role-${member.id}`}
					label={texts.members.role(name)}
					value={member.role}
					choices={memberRoles.map((role) => ({ value: role, label: texts.roles[role] }))}
				/>
				<input type="hidden" name="member" value={member.id} />
				<Button kind="secondary" small>
					{texts.members.change}
				</Button>
			</Form>
			<Form action={`${path}/ud`} token={form.token()} label={texts.members.removeLabel(name)} inline>
				<Button kind="quiet" small>
					{texts.members.remove}
				</Button>
			</Form>
		</Details>
	);
}

/** Who is in an organisation; those who run it let people in and out. */
export const membersRoute = page(membersPage, (seeing, facts) => <MembersPage seeing={seeing} facts={facts} />);
