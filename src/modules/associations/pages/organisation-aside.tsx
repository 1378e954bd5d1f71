import type { Child } from 'hono/jsx';
import { fullDate } from '../../../ui/format.ts';
import { ButtonLink, FollowButton, FunctionLink, Link, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../ui/language.ts';
import { isStaff, mayActFor, runsOrganisation } from '../../people/index.ts';
import { whyBeginningIsRefused } from '../../processes/index.ts';
import { belongsTo } from '../permissions.ts';
import { associationTexts } from '../texts.ts';
import { organisationPath } from './address.ts';
import type { OrganisationProps } from './organisation-page.tsx';

/** How to reach them, and what this reader can do here. */
export function OrganisationAside({ seeing, facts }: OrganisationProps) {
	const { actor } = seeing.context;
	const isMember = belongsTo(actor, facts.organisation.id);
	return (
		<>
			<Contact seeing={seeing} facts={facts} />
			<FollowButton
				what="organisation"
				href={localPath(seeing.language, `/foelg/forening/${facts.organisation.slug}`)}
				full
			/>
			{isMember ? <Own seeing={seeing} facts={facts} /> : <Join seeing={seeing} facts={facts} />}
			{isStaff(actor) ? <Staff seeing={seeing} facts={facts} /> : null}
		</>
	);
}

function Contact({ seeing, facts }: OrganisationProps) {
	const { language } = seeing;
	const texts = associationTexts(language).page;
	const { email, phone, web, address, cvr, verifiedAt } = facts.organisation;
	const lines: readonly (readonly [string, Child])[] = [
		...(email ? [[texts.email, <Link href={`mailto:${email}`}>{email}</Link>] as const] : []),
		...(phone ? [[texts.phone, <Link href={`tel:${phone}`}>{phone}</Link>] as const] : []),
		// Whoever registers something to lead people elsewhere is not helped by us before staff have looked.
		...(web
			? [
					[
						texts.web,
						verifiedAt ? (
							<Link href={web} rel="nofollow">
								{shortWeb(web)}
							</Link>
						) : (
							shortWeb(web)
						),
					] as const,
				]
			: []),
		...(address ? [[texts.address, <span lang={danishIn(language)}>{address}</span>] as const] : []),
		...(cvr ? [[texts.cvr, cvr] as const] : []),
	];
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.contact}</h2>
				{lines.length > 0 ? (
					<dl class="stack stack-2">
						{lines.map(([term, value]) => (
							<div>
								<dt class="small soft">{term}</dt>
								<dd>{value}</dd>
							</div>
						))}
					</dl>
				) : (
					<p>{texts.noContact}</p>
				)}
				{verifiedAt ? <p class="small soft">{texts.verifiedOn(fullDate(language, verifiedAt))}</p> : null}
			</PanelPart>
		</Panel>
	);
}

function shortWeb(web: string): string {
	return web.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function Own({ seeing, facts }: OrganisationProps) {
	const { language, context } = seeing;
	const texts = associationTexts(language);
	const { organisation } = facts;
	const to = (part: string) => localPath(language, organisationPath(organisation.slug, part));
	const role = context.actor.memberships?.find((held) => held.organisation === organisation.id)?.role ?? 'member';
	const untimely = whyBeginningIsRefused(organisation);
	const acts = mayActFor(context.actor, organisation.id);
	return (
		<Panel>
			<PanelPart>
				<p>{texts.page.you(texts.roles[role as keyof typeof texts.roles])}</p>
				{acts && !untimely ? (
					<p>
						<ButtonLink href={to('/forloeb/ny')} icon="plus">
							{texts.page.start}
						</ButtonLink>
					</p>
				) : null}
				{acts && untimely === 'organisation-not-verified' ? <p class="small soft">{texts.page.startWaiting}</p> : null}
				<ul>
					<li>
						<FunctionLink href={to('/medlemmer')}>{texts.page.members}</FunctionLink>
					</li>
					{runsOrganisation(context.actor, organisation.id) ? (
						<li>
							<FunctionLink href={to('/ret')}>{texts.page.edit}</FunctionLink>
						</li>
					) : null}
					<li>
						<FunctionLink href={to('/forlad')}>{texts.page.leave}</FunctionLink>
					</li>
				</ul>
			</PanelPart>
		</Panel>
	);
}

function Join({ seeing, facts }: OrganisationProps) {
	const { language } = seeing;
	const texts = associationTexts(language).page;
	return (
		<Panel>
			<PanelPart>
				<p class="small">{texts.joinHint}</p>
				<p>
					<FunctionLink href={localPath(language, organisationPath(facts.organisation.slug, '/vaer-med'))}>
						{texts.join}
					</FunctionLink>
				</p>
			</PanelPart>
		</Panel>
	);
}

function Staff({ seeing, facts }: OrganisationProps) {
	const { language } = seeing;
	const texts = associationTexts(language).page;
	const { organisation, contact } = facts;
	const to = (part: string) => localPath(language, organisationPath(organisation.slug, part));
	return (
		<Panel>
			<PanelPart>
				<h2 class="h3">{texts.staff}</h2>
				<ul>
					<li>
						<FunctionLink href={to('/bekraeft')}>{texts.verify}</FunctionLink>
					</li>
					<li>
						<FunctionLink href={to('/medlemmer')}>
							{contact.administrators === 0 ? texts.appoint : texts.members}
						</FunctionLink>
					</li>
				</ul>
			</PanelPart>
		</Panel>
	);
}
