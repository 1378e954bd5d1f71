import type { Site } from './site.ts';

/** What stands in the place of a parameter, by the path up to it. */
function placesOf({ world }: Site): Readonly<Record<string, string | number>> {
	return {
		'/filer/:id': world.picture,
		'/filer/:id/:width': 48,
		'/kort/felt/:zoom': 10,
		'/kort/felt/:zoom/:x': 540,
		'/kort/felt/:zoom/:x/:y': 310,
		'/fortsaet/:secret': world.keptAct,
		'/foreninger/:slug': 'proeveforeningen',
		'/foreninger/:slug/invitationer/:invitation': world.invitation.id,
		'/foreninger/:slug/oensker/:request': world.joinRequest,
		'/foreninger/:slug/medlemmer/:person': world.bystander,
		'/foreningshjaelp/modeller/:document': 'vedtaegter',
		'/hjaelp/:secret': world.help.secret,
		'/styr/foreningshjaelp/:number': world.help.number,
		'/invitation/:secret': world.invitation.secret,
		'/log-ind/mail/:secret': world.mailLink,
		'/kvittering/:secret': world.receipt,
		'/demo/post/:id': world.mail,
		'/journal/:seal': 1,
		'/traad/:kind': 'proposal',
		'/traad/:kind/:id': world.published.id,
		'/styr/breve/:id': world.letterBatch,
		'/styr/breve/:id/:number': 2,
		'/forloeb/:slug': world.open.slug,
		'/forloeb/:slug/tema/:theme': world.open.themeSlug,
		'/forloeb/:slug/data/:file': 'forslag.csv',
		'/forloeb/:slug/statistik/filer/:file': 'kanaler.csv',
		'/omraade/:key': world.area,
		'/foelg/:word': 'forslag',
		'/foelg/:word/:ref': world.others.number,
		'/afmeld/:secret': world.stopSecret,
		'/styr/omraader/:key': world.area,
		'/api/v1/acts/:name': 'proposal.publish',
		'/mit/noegler/:id': world.token,
		'/mit/soegninger/:id': world.savedSearch,
		'/mit/data/fil/:secret': world.ownFile,
		'/mit/email/:secret': world.emailChange,
		'/styr/noegler/:id': world.token,
		'/api/v1/processes/:slug': world.open.slug,
		'/api/v1/proposals/:number': world.published.number,
		'/api/v1/meetings/:number': world.meetings.coming.number,
		'/api/v1/comments/:number': world.argument.number,
		'/api/v1/threads/:kind': 'proposal',
		'/api/v1/threads/:kind/:id': world.published.id,
		'/forslag/:number': world.published.number,
		'/forslag/:number/versioner/:version': 1,
		'/kommentar/:number': world.argument.number,
		'/api/v1/consultations/:slug': world.consultations.running,
		'/hoering/:slug': world.consultations.running,
		'/hoeringsbilag/:file': world.consultations.annex,
		'/hoeringssvar/:number': world.consultations.shown.number,
		'/dokumentation/:slug': world.open.slug,
		'/styr/forloeb/:slug/dokumentation/version/:version': 1,
		'/styr/forloeb/:slug/dokumentation/erfaringer/:remark': world.documentation.remark,
		'/styr/forloeb/:slug/dokumentation/billeder/:picture': world.documentation.picture,
		'/styr/hoeringer/:slug': world.consultations.running,
		'/styr/hoeringer/:slug/post/:number': world.consultations.mail.number,
		'/styr/hoeringer/:slug/post/:number/:file': world.consultations.mail.file,
		'/hoeringspost/:secret': world.consultations.mail.secret,
		'/styr/hoeringer/:slug/spoergsmaal/:number': world.consultations.inquiry.number,
		'/styr/hoeringer/:slug/parter/:consultee': world.consultations.consultee,
		'/evaluering/:slug': world.evaluations.running,
		'/fortaelling/:story': world.evaluations.story.id,
		'/fortaelling/:story/:secret': world.evaluations.story.secret,
		'/optagelser/:story': world.evaluations.recorded.id,
		'/styr/evalueringer/:slug': world.evaluations.running,
		'/styr/evalueringer/:slug/fortaellinger/:story': world.evaluations.story.id,
		'/styr/evalueringer/:slug/regnestykke/:line': world.evaluations.cost,
		'/moeder/:number': world.meetings.coming.number,
		'/tilmelding/:secret': world.meetings.signUp.secret,
		'/styr/moeder/:number': world.meetings.coming.number,
		'/styr/moeder/:number/tilmeldte/:signUp': world.meetings.signUp.id,
		'/mit/bidrag/:number': world.answered.number,
		'/skranke/forloeb/:slug': world.open.slug,
		'/skranke/forslag/:number': world.others.number,
		'/skranke/kladde/:number': world.deskDraft.number,
		'/skranke/kommentar/:number': world.argument.number,
		'/skranke/kvittering/:number': world.published.number,
		'/svarbord/:number': world.others.number,
		'/sortering/:slug': world.open.slug,
		'/sortering/:slug/bidrag/:number': world.others.number,
		'/sortering/:slug/synspunkter/:point': world.points.answered,
		'/plan/:slug': world.plans.published,
		'/plan/:slug/version/:version': 1,
		'/plan/:slug/dokument/:document': 'plan.docx',
		'/styr/planer/:slug': world.plans.published,
		'/styr/planer/:slug/afsnit/:part': 2,
		'/styr/planer/:slug/handlinger/:part': 5,
		'/bekraeft/:secret': world.confirmSecret,
		'/moderation/:number': world.hidden.number,
		'/svarbord/samlet/:id': world.batch,
		'/svarbord/skabeloner/:id': world.template,
		'/anmeld/:number': world.others.number,
		'/styr/brugere/:id': world.bystander,
		'/styr/oversaettelse/:part': 'house',
		'/styr/brugere/:id/roller/:grant': world.grant,
		'/styr/ord/:kind': 'tema',
		'/styr/ord/:kind/:ref': `${world.open.slug}~${world.open.themeSlug}`,
		'/styr/ord/:kind/:ref/:wording': 'arabisk',
		'/let/:kind': 'tema',
		'/let/:kind/:ref': `${world.open.slug}~${world.open.themeSlug}`,
		'/styr/forloeb/:slug': world.open.slug,
		'/styr/forloeb/:slug/import/:id': world.imports.checked,
		'/styr/forloeb/:slug/tema/:id': world.open.theme,
		'/styr/forloeb/:slug/faser/:id': world.open.phase,
		'/styr/forloeb/:slug/valgmuligheder/:id': world.open.option,
	};
}

/** Where a page is about another piece than the rest of its kind: one that went on, one about which something is asked. */
function wholeAddresses({ world }: Site): Readonly<Record<string, string>> {
	return {
		'/evaluering/:slug/regnestykke': `/evaluering/${world.evaluations.measured}/regnestykke`,
		'/evaluering/:slug/regnestykke.csv': `/evaluering/${world.evaluations.measured}/regnestykke.csv`,
		'/evaluering/:slug/sag': `/evaluering/${world.evaluations.sent}/sag`,
		'/evaluering/:slug/sag.pdf': `/evaluering/${world.evaluations.sent}/sag.pdf`,
		'/forslag/:number/foer': `/forslag/${world.merged.number}/foer`,
		'/hoering/:slug/hvidbog': `/hoering/${world.closed.slug}/hvidbog`,
		'/hoering/:slug/hvidbog/:document': `/hoering/${world.closed.slug}/hvidbog/hvidbog.docx`,
		'/hoering/:slug/hvidbog/data/:file': `/hoering/${world.closed.slug}/hvidbog/data/synspunkter.csv`,
		'/styr/planer/:slug/hoering': `/styr/planer/${world.plans.proposed}/hoering`,
		'/mit/bidrag/:number/afgoerelse': `/mit/bidrag/${world.hidden.number}/afgoerelse`,
		'/kvittering/:secret/afgoerelse': `/kvittering/${world.hiddenReceipt}/afgoerelse`,
		'/forslag/:number/samtykke': `/forslag/${world.asked.number}/samtykke`,
		'/kvittering/:secret/samtykke': `/kvittering/${world.askedReceipt}/samtykke`,
	};
}

/** The address of a route on the world; a parameter that nobody has given a value fails the test that asks. */
export function addressOnTheWorld(site: Site, path: string): string {
	const whole = wholeAddresses(site)[path];
	if (whole) return whole;
	const places = placesOf(site);
	const parts = path.split('/');
	return parts
		.map((part, at) => {
			if (!part.startsWith(':')) return part;
			const place = places[parts.slice(0, at + 1).join('/')];
			if (place === undefined) throw new Error(`no value is given for ${part} in ${path}`);
			return String(place);
		})
		.join('/');
}
