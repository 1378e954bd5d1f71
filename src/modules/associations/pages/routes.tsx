import type { Language } from '../../../platform/context.ts';
import { type FormRoute, form, type Route, type Sent } from '../../../platform/web/door.tsx';
import { addNotices } from '../../../platform/web/notices.ts';
import { acceptInvitation } from '../acts/accept-invitation.ts';
import { answerRequest } from '../acts/answer-request.ts';
import { askToJoin } from '../acts/ask-to-join.ts';
import { callInvitationBack } from '../acts/call-invitation-back.ts';
import { changeRole } from '../acts/change-role.ts';
import { editOrganisation } from '../acts/edit-organisation.ts';
import { inviteMember } from '../acts/invite-member.ts';
import { leaveOrganisation } from '../acts/leave-organisation.ts';
import { refuseOrganisation } from '../acts/refuse-organisation.ts';
import { registerOrganisation } from '../acts/register-organisation.ts';
import { removeMember } from '../acts/remove-member.ts';
import { verifyOrganisation } from '../acts/verify-organisation.ts';
import { type AssociationTexts, associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';
import { helpRoutes } from './help/routes.tsx';
import { invitationRoute, joinRoute, leaveRoute, nobodyTakesOver } from './joining-pages.tsx';
import { listRoute } from './list-page.tsx';
import { membersRoute } from './members-page.tsx';
import { editRoute, registerRoute } from './organisation-form.tsx';
import { organisationRoute } from './organisation-page.tsx';
import { staffRoute, verifyRoute } from './staff-pages.tsx';

addNotices({ da: associationTexts('da').notices, en: associationTexts('en').notices });

const refusals: FormRoute['refusals'] = (language) => associationTexts(language).refusals;
const title = (key: keyof AssociationTexts['titles']) => (language: Language) => associationTexts(language).titles[key];

const slugOf = ({ params }: Sent) => ({ slug: params.slug });

/** Back to a part of the organisation's page, with a word about what was done. */
const back =
	(part: string, notice: string) =>
	(answer: { readonly slug: string }): { path: string; notice: string } => ({
		path: organisationPath(answer.slug, part),
		notice,
	});

function wordsOf({ typed }: Sent): Record<string, string> {
	const names = ['kind', 'name', 'about', 'email', 'phone', 'web', 'address', 'cvr'];
	return Object.fromEntries(names.map((name) => [name, typed.text(name) ?? '']));
}

const pageForms: Route[] = [
	form({
		path: '/foreninger/ny',
		act: registerOrganisation,
		on: registerRoute,
		input: wordsOf,
		then: back('', 'organisation-registered'),
		refusals,
		title: title('register'),
	}),
	form({
		path: organisationPath(':slug', '/ret'),
		act: editOrganisation,
		on: editRoute,
		input: (sent) => ({ ...slugOf(sent), ...wordsOf(sent) }),
		then: (answer) => back('', answer.again ? 'organisation-saved-again' : 'organisation-saved')(answer),
		refusals,
		title: title('edit'),
	}),
	form({
		path: organisationPath(':slug', '/bekraeft'),
		act: verifyOrganisation,
		on: verifyRoute,
		input: slugOf,
		then: back('', 'organisation-verified'),
		refusals,
		title: title('verify'),
	}),
	form({
		path: organisationPath(':slug', '/afvis'),
		act: refuseOrganisation,
		on: verifyRoute,
		input: (sent) => ({ ...slugOf(sent), reason: sent.typed.text('reason') ?? '' }),
		then: back('', 'organisation-refused'),
		refusals,
		title: title('refuse'),
	}),
];

const memberForms: Route[] = [
	form({
		path: organisationPath(':slug', '/invitationer'),
		act: inviteMember,
		on: membersRoute,
		input: (sent) => ({ ...slugOf(sent), email: sent.typed.text('email') ?? '', role: sent.typed.text('role') }),
		then: back('/medlemmer', 'member-invited'),
		refusals,
		title: title('invite'),
	}),
	form({
		path: organisationPath(':slug', '/invitationer/:invitation/traek-tilbage'),
		act: callInvitationBack,
		on: membersRoute,
		input: (sent) => ({ ...slugOf(sent), invitation: sent.params.invitation }),
		then: back('/medlemmer', 'invitation-revoked'),
		refusals,
		title: title('revoke'),
	}),
	form({
		path: organisationPath(':slug', '/oensker/:request'),
		act: answerRequest,
		on: membersRoute,
		input: (sent) => ({ ...slugOf(sent), request: sent.params.request, answer: sent.typed.text('answer') }),
		then: back('/medlemmer', 'join-answered'),
		refusals,
		title: title('answer'),
	}),
	form({
		path: organisationPath(':slug', '/medlemmer/:person/rolle'),
		act: changeRole,
		on: membersRoute,
		input: (sent) => ({
			...slugOf(sent),
			person: sent.params.person,
			role: sent.typed.text(`role-${sent.typed.text('member')}`),
		}),
		then: back('/medlemmer', 'role-changed'),
		refusals,
		title: title('role'),
	}),
	form({
		path: organisationPath(':slug', '/medlemmer/:person/ud'),
		act: removeMember,
		on: membersRoute,
		input: (sent) => ({ ...slugOf(sent), person: sent.params.person }),
		then: back('/medlemmer', 'member-removed'),
		refusals,
		title: title('remove'),
	}),
];

const ownForms: Route[] = [
	form({
		path: '/invitation/:secret',
		act: acceptInvitation,
		on: invitationRoute,
		input: ({ params }) => ({ secret: params.secret }),
		then: back('', 'invitation-accepted'),
		refusals,
		title: title('accept'),
	}),
	form({
		path: organisationPath(':slug', '/vaer-med'),
		act: askToJoin,
		on: joinRoute,
		input: (sent) => ({ ...slugOf(sent), message: sent.typed.text('message') ?? '' }),
		then: back('', 'join-asked'),
		refusals,
		title: title('ask'),
	}),
	form({
		path: organisationPath(':slug', '/forlad'),
		act: leaveOrganisation,
		on: leaveRoute,
		input(sent) {
			const next = sent.typed.filled('next');
			return {
				...slugOf(sent),
				withoutContact: next === nobodyTakesOver,
				successor: next === nobodyTakesOver ? undefined : next,
			};
		},
		then: back('', 'organisation-left'),
		refusals,
		title: title('leave'),
	}),
];

/** The addresses of this module. */
export const associationsRoutes: Route[] = [
	listRoute,
	// Before an organisation of any name.
	registerRoute,
	organisationRoute,
	editRoute,
	membersRoute,
	joinRoute,
	leaveRoute,
	verifyRoute,
	invitationRoute,
	staffRoute,
	...pageForms,
	...memberForms,
	...ownForms,
	...helpRoutes,
];
