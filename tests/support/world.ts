import sharp from 'sharp';
import { prepareFollowing } from '../../demo/load/load-follows.ts';
import { helpSecretOf } from '../../src/modules/associations/steps/help-secret.ts';
import { writeInvitation } from '../../src/modules/associations/steps/invitation-rows.ts';
import { shownSecret } from '../../src/modules/exchange/access-token.ts';
import { stopSecret } from '../../src/modules/following/stop-link.ts';
import { mineHandlers } from '../../src/modules/mine/index.ts';
import { exportSecret } from '../../src/modules/mine/steps/export-secret.ts';
import { writeEmailChange } from '../../src/modules/people/identities/change-email.ts';
import { identifySession, type MemberRole, sealIdentity, writeMember } from '../../src/modules/people/index.ts';
import { receiptSecret } from '../../src/modules/proposals/steps/receipt.ts';
import { markOfWords, useWordingKinds, wordsAsOne } from '../../src/modules/wordings/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { hashSecret, newSecret } from '../../src/platform/identifiers.ts';
import { sealJournal } from '../../src/platform/journal/seal.ts';
import { keepAct } from '../../src/platform/kept-act.ts';
import { writeMail } from '../../src/platform/mail/outbox.ts';
import type { WebRuntime } from '../../src/platform/web/environment.ts';
import { prepareSetUp } from '../../src/program/set-up.ts';
import { wordingKinds } from '../../src/wording-kinds.ts';
import { type MadeToClose, makeClosed, makeEnded } from './closed-of-the-world.ts';
import { type ConsultationsOfTheWorld, makeConsultations } from './consultations-of-the-world.ts';
import { type DocumentationOfTheWorld, makeDocumentation } from './documentation-of-the-world.ts';
import { type EvaluationsOfTheWorld, makeEvaluations } from './evaluations-of-the-world.ts';
import { type MeetingsOfTheWorld, makeMeetings } from './meetings-of-the-world.ts';
import { type Moderated, moderateSome } from './moderated-of-the-world.ts';
import {
	disable,
	type Everybody,
	peopleOfEveryRole,
	performed,
	type Role,
	type Somebody,
} from './people-of-every-role.ts';
import { makePlans, type PlansOfTheWorld } from './plans-of-the-world.ts';
import { makePoints, type PointsOfTheWorld } from './points-of-the-world.ts';
import { type MadeProcess, makeProcess } from './processes-of-the-world.ts';
import { type Rearranged, rearrangeSome } from './rearranged-of-the-world.ts';
import { someTuesday, type TestRuntime } from './runtime.ts';
import { systemContext } from './site.ts';

/** A piece as its act answered. */
export interface Piece {
	readonly id: string;
	readonly number: number;
}

/** What there is in the small world of the campaigns. */
export interface World extends Rearranged, Moderated {
	readonly open: MadeProcess;
	readonly draft: MadeProcess;
	/** Closed, with nothing left to answer. */
	readonly ready: MadeProcess;
	readonly concluded: MadeProcess;
	/** Asks for MitID to support and for a vouched identity to write. */
	readonly strict: MadeProcess;
	/** Of the author, each in another state. */
	readonly published: Piece;
	readonly answered: Piece;
	readonly kept: Piece;
	readonly withdrawn: Piece;
	/** Of the other person. */
	readonly others: Piece;
	/** Flagged by the author; nobody has answered it, and the officer has laid an answer to it ready. */
	readonly flagged: Piece;
	/** Kept by the officer's department. */
	readonly template: string;
	/** Laid ready by the officer. */
	readonly batch: string;
	/** Of the concluded process. */
	readonly past: Piece;
	/** Of the strict process. */
	readonly vouched: Piece;
	/** On the other person's proposal: the author's argument and question, and a reply to it. */
	readonly argument: Piece;
	readonly question: Piece;
	readonly reply: Piece;
	/** Entered by staff for a group, with the secret of its receipt. */
	readonly entered: Piece;
	readonly receipt: string;
	/** The secret of a receipt for a piece that came from nobody known. */
	readonly nobodysReceipt: string;
	/** The author stands at the officer's desk, and has begun a proposal there. */
	readonly visit: string;
	readonly deskDraft: Piece;
	readonly meetings: MeetingsOfTheWorld;
	readonly points: PointsOfTheWorld;
	readonly plans: PlansOfTheWorld;
	readonly consultations: ConsultationsOfTheWorld;
	/** The documentation of the open process: shown, and saved again since. */
	readonly documentation: DocumentationOfTheWorld;
	/** A consultation with its white paper. */
	readonly closed: MadeToClose;
	/** One that nobody responded to, and that can be closed. */
	readonly ended: string;
	readonly evaluations: EvaluationsOfTheWorld;
	/** Files in the open process: one looked through, one that is being entered, one entered, one that is being taken back. */
	readonly imports: {
		readonly checked: string;
		readonly running: string;
		readonly finished: string;
		readonly undoing: string;
	};
	readonly organisation: string;
	/** A process that the organisation stands behind, an invitation into it and a wish to join. */
	readonly behalf: MadeProcess;
	/** One of theirs that the municipality has stopped. */
	readonly stopped: MadeProcess;
	readonly invitation: { readonly id: string; readonly secret: string };
	readonly joinRequest: string;
	/** What the author's group has asked help for; nobody has taken it. */
	readonly help: { readonly number: number; readonly secret: string };
	/** Registered by the other person, and waiting for staff. */
	readonly unverified: string;
	readonly departments: { readonly own: string; readonly other: string };
	/** A person of whom nobody's session is, for acts upon persons. */
	readonly bystander: string;
	readonly grant: string;
	/** The key of the area that the open process is about. */
	readonly area: string;
	/** The author's, which lets a program propose; and its secret. */
	readonly token: string;
	readonly tokenSecret: string;
	/** A search that the author keeps. */
	readonly savedSearch: string;
	/** The secret of the link by which the author gets another address. */
	readonly emailChange: string;
	/** The secret of the file with their own data that lies ready for the author. */
	readonly ownFile: string;
	/** Laid ready by the author and kept by nothing yet. */
	readonly staged: string;
	/** Of the author's published proposal. */
	readonly picture: string;
	/** What the author typed before signing in. */
	readonly keptAct: string;
	readonly mail: string;
	/** The secret of a link that was sent to sign in by. */
	readonly mailLink: string;
	/** The secret of the link that stops the author's mails about what they follow. */
	readonly stopSecret: string;
	/** A batch of three letters, none of them used. */
	/** The easy words of the theme of the open process, which the officer stands behind. */
	readonly easyTheme: Readonly<Record<string, string>>;
	readonly letterBatch: string;
}

/** Fills an empty site through its own acts. */
export async function buildWorld(test: TestRuntime): Promise<{ world: World; people: Everybody }> {
	prepareFollowing();
	const system = systemContext(test);
	test.setNow('2026-05-04T08:00:00Z');
	await setUp(system);
	const add = async (name: string) =>
		(await performed<{ department: string }>(system, 'department.add', { name })).department;
	const departments = { own: await add('Kultur og Fritid'), other: await add('Vej og Park') };
	const { organisation } = await performed<{ organisation: string }>(system, 'organisation.add', {
		kind: 'association',
		name: 'Prøveforeningen',
	});
	test.setNow(someTuesday);
	const everybody = await withMemberships(test, organisation, await peopleOfEveryRole(test, departments));
	const as = (who: Somebody) => test.context(who.actor);
	const officer = as(everybody.officer);
	const author = as(everybody.author);
	const other = as(everybody.other);
	const department = departments.own;
	const open = await makeProcess(test, everybody.officer.actor, {
		title: 'Byens rum',
		department,
		at: '2026-10-28T09:00:00Z',
		opensOn: '2026-11-01',
		closesOn: '2026-12-31',
		promiseBy: '2027-02-12',
		published: true,
	});
	const draft = await makeProcess(test, everybody.officer.actor, {
		title: 'Kommer snart',
		department,
		at: '2026-11-20T09:00:00Z',
		opensOn: '2027-01-10',
		closesOn: '2027-02-10',
		promiseBy: '2027-03-10',
		published: false,
	});
	const ready = await makeProcess(test, everybody.officer.actor, {
		title: 'Årets julelys',
		department,
		at: '2026-09-28T09:00:00Z',
		opensOn: '2026-10-01',
		closesOn: '2026-10-31',
		promiseBy: '2026-12-01',
		published: true,
	});
	const strict = await makeProcess(test, everybody.officer.actor, {
		title: 'Vandet i byen',
		department,
		at: '2026-10-30T09:00:00Z',
		opensOn: '2026-11-01',
		closesOn: '2026-12-20',
		promiseBy: '2027-01-20',
		published: true,
	});
	const reason = 'Det gælder grundejernes penge.';
	await performed(officer, 'process.edit', {
		slug: strict.slug,
		levels: { propose: { level: 2, reason }, support: { level: 3, reason }, comment: { level: 2, reason } },
	});
	const { concluded, past } = await makeConcludedProcess(test, everybody, department);
	const propose = (context: Context, title: string, more: object = {}) =>
		performed<Piece>(context, 'proposal.publish', {
			process: open.slug,
			title,
			text: `${title}, så flere kan være med.`,
			theme: open.themeSlug,
			...more,
		});
	const picture = await stage(author);
	const published = await propose(author, 'En bænk ved søen', { pictures: [{ id: picture, alt: 'Søen i regnvejr' }] });
	const vouched = await performed<Piece>(as(everybody['level 2']), 'proposal.publish', {
		process: strict.slug,
		title: 'Regnvand i gården',
		text: 'Så slipper kloakken.',
		theme: strict.themeSlug,
	});
	const answered = await propose(author, 'Lys på stien');
	const withdrawn = await propose(author, 'Flere flag');
	const others = await propose(other, 'Et langbord på torvet');
	const kept = await performed<Piece>(author, 'proposal.save-draft', {
		process: open.slug,
		title: 'Kun for mig selv',
		text: 'Det her er ikke færdigt.',
	});
	await performed(author, 'proposal.withdraw', { number: withdrawn.number });
	await performed(other, 'proposal.support', { number: published.number });
	await performed(author, 'proposal.support', { number: others.number });
	const flagged = await propose(other, 'Køb min båd');
	const desk = await fillTheDesk(officer, author, flagged, department);
	const comment = (context: Context, stance: string, text: string) =>
		performed<Piece>(context, 'comment.write', { number: others.number, stance, text });
	const argument = await comment(author, 'for', 'Det vil jeg gerne dække bord til.');
	const question = await comment(author, 'question', 'Hvem rydder op bagefter?');
	const reply = await performed<Piece>(officer, 'comment.reply', {
		comment: question.number,
		text: 'Det gør vi i fællesskab.',
	});
	const entered = await performed<Piece & { receipt: string }>(officer, 'contribution.enter', {
		process: open.slug,
		title: 'Et gyngestativ',
		text: 'Sagt af elever fra 4. klasse.',
		theme: open.themeSlug,
		channel: 'meeting',
		happenedOn: '2026-11-20',
		who: { kind: 'group', headCount: 24, description: 'Elever' },
	});
	const nobodys = await performed<Piece & { receipt: string }>(officer, 'contribution.enter', {
		process: open.slug,
		title: 'En lygte ved trappen',
		text: 'Der er mørkt om morgenen.',
		theme: open.themeSlug,
		channel: 'post',
		happenedOn: '2026-11-20',
		who: { kind: 'unknown' },
	});
	const imports = await makeImports(officer, open);
	await performed(officer, 'support.enter', {
		number: published.number,
		channel: 'post',
		happenedOn: '2026-11-20',
		supporters: [sealIdentity(officer, { kind: 'phone', value: '20 00 00 01' })],
	});
	await performed(officer, 'contribution.answer', answerTo(answered.number));
	const bystander = await performed<{ person: string }>(officer, 'person.vouch', {
		name: 'Prøve Tilskuer',
		birthYear: 1950,
		codeHash: 'ab'.repeat(32),
	});
	const { grant } = await performed<{ grant: string }>(system, 'role.grant', {
		person: bystander.person,
		role: 'facilitator',
		scope: 'department',
		scopeId: departments.other,
	});
	const letters = await performed<{ batch: string }>(officer, 'letter.write', {
		title: 'Breve til byen',
		message: 'Vi vil gerne høre dig.',
		process: open.slug,
		language: 'da',
		lastOn: '2027-01-31',
		recipients: [{ name: 'Prøve Modtager', address: 'Åvej 1' }],
		blank: 2,
	});
	const points = await makePoints(officer, [others.number, entered.number, nobodys.number]);
	const plans = await makePlans(
		officer,
		open.slug,
		[others.number, published.number],
		points.answered,
		departments.own,
	);
	const meetings = await makeMeetings(officer, as(everybody.visitor), open.slug);
	const consultations = await makeConsultations({ officer, author, visitor: as(everybody.visitor) }, open.slug);
	const documentation = await makeDocumentation({ officer, author }, open.slug, [
		await stage(officer),
		await stage(officer),
	]);
	const ended = await makeEnded(officer, open.slug, 'Plan for pladsen');
	const closed = await makeClosed({ officer, author, visitor: as(everybody.visitor) }, open.slug);
	const evaluations = await makeEvaluations({ officer, author, visitor: as(everybody.visitor) }, open.slug);
	const shape = [
		[
			[
				[10.9, 55.4],
				[11.2, 55.4],
				[11.2, 55.5],
				[10.9, 55.4],
			],
		],
	];
	const { area } = await performed<{ area: string }>(system, 'area.add', { key: 'aadalen', name: 'Ådalen', shape });
	await performed(officer, 'process.edit', { slug: open.slug, area });
	await performed(officer, 'process.translate', {
		slug: open.slug,
		wording: 'let',
		title: 'Byens plads',
		intro: 'Kom og sig det.',
	});
	await performed(officer, 'process.approve-wording', { slug: open.slug, wording: 'let' });
	useWordingKinds(wordingKinds);
	const easyTheme = { title: 'Byens plads', text: 'Kom og sig det.' };
	const wording = { kind: 'theme', ref: `${open.slug}~${open.themeSlug}`, wording: 'let' };
	await performed(officer, 'wording.write', { ...wording, words: easyTheme });
	await performed(officer, 'wording.approve', { ...wording, mark: markOfWords(wordsAsOne(easyTheme)) });
	const rearranged = await rearrangeSome(officer, author, open);
	const moderated = await moderateSome(
		test,
		{ officer, facilitator: as(everybody.facilitator), author, visitor: as(everybody.visitor) },
		open,
		others,
	);
	const behalf = await makeProcess(test, everybody.author.actor, {
		title: 'Foreningens have',
		organisation: 'proeveforeningen',
		at: '2026-11-02T09:00:00Z',
		opensOn: '2026-11-03',
		closesOn: '2026-12-20',
		promiseBy: '2027-01-20',
		published: true,
	});
	const stopped = await makeProcess(test, everybody.author.actor, {
		title: 'Foreningens fest',
		organisation: 'proeveforeningen',
		at: '2026-11-02T10:00:00Z',
		opensOn: '2026-11-03',
		closesOn: '2026-12-20',
		promiseBy: '2027-01-20',
		published: true,
	});
	await performed(officer, 'process.stop', { slug: stopped.slug, reason: 'Festen er aflyst.' });
	const email = 'inviteret@proeve.example';
	const invitation = await writeInvitation(as(everybody.author), {
		organisationId: organisation,
		email,
		role: 'writer',
	});
	await performed(other, 'membership.ask', { slug: 'proeveforeningen', message: 'Jeg er kasserer.' });
	const joinRequest = await test.pool.query<{ id: string }>('select id from join_request');
	const unverified = await performed<{ slug: string }>(other, 'organisation.register', {
		kind: 'informal-group',
		name: 'Naboerne ved Åen',
		email: 'naboerne@proeve.example',
	});
	const { visit } = await performed<{ visit: string }>(officer, 'desk-visit.open', {
		person: everybody.author.actor.personId,
		assurance: 'seen',
	});
	const { personId = '', ref = '' } = everybody.officer.actor;
	const atDesk = { ...author, actor: { ...author.actor, helper: { personId, ref } } };
	const deskDraft = await performed<Piece>(atDesk, 'proposal.save-draft', {
		process: open.slug,
		title: 'Begyndt ved skranken',
		text: 'Resten siger jeg i morgen.',
	});
	const asked = await performed<{ id: string }>(author, 'help-request.make', {
		kind: 'statutes',
		group: 'Prøvegruppen',
		text: 'Hvordan bliver vi en forening?',
		contact: 'Prøve Forfatter',
		email: 'gruppen@proeve.example',
	});
	const help = await test.pool.query<{ number: number }>('select number from help_request');
	await sealJournal(system);
	const world: World = {
		...rearranged,
		...moderated,
		open,
		easyTheme,
		draft,
		ready,
		concluded,
		strict,
		vouched,
		published,
		answered,
		kept,
		withdrawn,
		others,
		past,
		flagged,
		...desk,
		argument,
		question,
		reply,
		entered,
		imports,
		receipt: receiptSecret(officer, entered.receipt),
		nobodysReceipt: receiptSecret(officer, nobodys.receipt),
		visit,
		deskDraft,
		meetings,
		points,
		plans,
		consultations,
		documentation,
		closed,
		ended,
		evaluations,
		organisation,
		behalf,
		stopped,
		invitation,
		joinRequest: joinRequest.rows[0]?.id ?? '',
		help: { number: help.rows[0]?.number ?? 0, secret: helpSecretOf(author, asked.id) },
		unverified: unverified.slug,
		departments,
		bystander: bystander.person,
		grant,
		area: 'aadalen',
		...(await someToken(author)),
		savedSearch: (await performed<{ id: string }>(author, 'saved-search.save', { query: 'q=langbord' })).id,
		emailChange: await writeEmailChange(author, author.actor.personId ?? '', 'ny.adresse@proeve.example'),
		ownFile: await makeOwnFile(author),
		staged: await stage(author),
		picture,
		keptAct: await keepTypedComment(as(everybody.visitor), others.number),
		mail: await writeSomeMail(test, system),
		mailLink: await sendSomeLink(test),
		stopSecret: await followSome(as(everybody.author), others.number),
		letterBatch: letters.batch,
	};
	return { world, people: await disable(test, everybody) };
}

/** Somebody follows a proposal, and gets mails that can be stopped. */
async function followSome(context: Context, number: number): Promise<string> {
	await performed(context, 'follow.begin', { kind: 'proposal', ref: String(number) });
	return stopSecret(context, context.actor.personId ?? '');
}

/** A file with somebody's own data, made as the job makes it. */
async function makeOwnFile(context: Context): Promise<string> {
	const { id } = await performed<{ id: string }>(context, 'own-data.ask', {});
	for (const { fact, run } of mineHandlers(context.runtime)) if (fact === 'own-data-asked') await run({ export: id });
	return exportSecret(context, id);
}

/** The author runs the organisation, two others write for it or belong to it. */
async function withMemberships(test: TestRuntime, organisation: string, everybody: Everybody): Promise<Everybody> {
	const members: Partial<Record<Role, MemberRole>> = {
		author: 'administrator',
		'level 2': 'writer',
		'level 3': 'member',
	};
	const made = { ...everybody };
	for (const [role, as] of Object.entries(members) as [Role, MemberRole][]) {
		const somebody = everybody[role];
		await writeMember(systemContext(test), organisation, somebody.actor.personId ?? '', as);
		made[role] = { ...somebody, actor: await identifySession(test.context(), somebody.secret ?? '') };
	}
	return made;
}

/** What lies on the desk of the officer: a flag, a note, a template, and an answer that is ready to be sent. */
async function fillTheDesk(
	officer: Context,
	author: Context,
	flagged: Piece,
	department: string,
): Promise<{ template: string; batch: string }> {
	const { number } = flagged;
	const { number: _, ...words } = answerTo(number);
	await performed(author, 'contribution.flag', { number, reason: 'advert', words: 'Det er en annonce.' });
	await performed(officer, 'internal-note.write', { number, words: internalWords });
	await performed(officer, 'contribution.assign', { number, to: officer.actor.personId, message: internalWords });
	const { template } = await performed<{ template: string }>(officer, 'answer-template.add', {
		title: 'Tak, vi ser på det',
		department,
		...words,
	});
	const { batch } = await performed<{ batch: string }>(officer, 'answer-batch.prepare', {
		numbers: [number],
		...words,
	});
	return { template, batch };
}

/** What stands in the note and the message among colleagues; nobody else must ever read it. */
export const internalWords = 'Kun mellem kolleger: ring til driften.';

/** Files of contributions, each at another stage. */
async function makeImports(officer: Context, open: MadeProcess): Promise<World['imports']> {
	const upload = async (name: string) => {
		const rows = ['A', 'B'].map((letter, place) => ({
			number: place + 2,
			cells: [`${name} ${letter}`, 'brev', '20-11-2026'],
		}));
		const file = { process: open.slug, fileName: `${name}.csv`, headings: ['Tekst', 'Kanal', 'Dato'], rows };
		const { id } = await performed<{ id: string }>(officer, 'import.upload', file);
		await performed(officer, 'import.map', { import: id, mapping: { columns: { text: 0, channel: 1, date: 2 } } });
		return id;
	};
	const start = async (id: string) => performed(officer, 'import.start', { import: id });
	const enter = async (id: string) => performed(officer, 'import.enter-chunk', { import: id, chunk: 0 });
	const [checked, running, finished, undoing] = [
		await upload('Postkort'),
		await upload('Breve'),
		await upload('Sedler'),
		await upload('Lapper'),
	];
	await start(running);
	for (const id of [finished, undoing]) {
		await start(id);
		await enter(id);
	}
	await performed(officer, 'import.undo', { import: undoing });
	return { checked, running, finished, undoing };
}

/** A process of last spring: one proposal, one answer, one conclusion. */
async function makeConcludedProcess(
	test: TestRuntime,
	{ officer, author }: Everybody,
	department: string,
): Promise<{ concluded: MadeProcess; past: Piece }> {
	const concluded = await makeProcess(test, officer.actor, {
		title: 'Bænke ved åen',
		department,
		at: '2026-04-28T09:00:00Z',
		opensOn: '2026-05-01',
		closesOn: '2026-05-31',
		promiseBy: '2026-06-30',
		published: true,
	});
	test.setNow('2026-05-20T09:00:00Z');
	const past = await performed<Piece>(test.context(author.actor), 'proposal.publish', {
		process: concluded.slug,
		title: 'Tre bænke',
		text: 'I læ for vinden.',
		theme: concluded.themeSlug,
	});
	test.setNow('2026-06-02T09:00:00Z');
	await performed(test.context(officer.actor), 'contribution.answer', answerTo(past.number));
	await performed(test.context(officer.actor), 'process.conclude', {
		slug: concluded.slug,
		heading: 'Der kommer tre bænke',
		text: 'De er sat op inden jul.',
	});
	test.setNow(someTuesday);
	return { concluded, past };
}

async function setUp(system: Context): Promise<void> {
	await performed(system, 'municipality.set-up', {
		code: await prepareSetUp(system),
		name: 'Prøveby Kommune',
		address: 'Torvet 1',
		phone: '00 00 00 00',
		email: 'hej@proeveby.example',
		desk: 'Biblioteket',
		administratorName: 'Prøve Bestyrer',
		administratorEmail: 'bestyrer@proeve.example',
	});
}

/** An answer as staff give it, to a piece that they saw before anybody had answered it. */
export function answerTo(number: number): Record<string, unknown> {
	return {
		number,
		state: 'taken-up',
		heading: 'Det gør vi',
		text: 'Vi sætter det op til foråret, og vi siger til, når det er gjort.',
	};
}

/** Lays a small picture ready, as an upload would. */
export async function stage(context: Context): Promise<string> {
	const bytes = await sharp({ create: { width: 48, height: 36, channels: 3, background: '#8fb8de' } })
		.png()
		.toBuffer();
	const { stagePicture } = context.runtime as WebRuntime;
	const staged = await stagePicture(context, new Uint8Array(bytes), context.actor.ref ?? '');
	if (!staged.ok) throw new Error(`the picture was refused: ${staged.refusal}`);
	return staged.picture.id;
}

function keepTypedComment(visitor: Context, number: number): Promise<string> {
	const text = 'Skrevet, før jeg havde logget ind.';
	return keepAct(visitor, {
		act: 'comment.write',
		form: '/forslag/:number/kommenter',
		input: { number, stance: 'for', text },
		typed: [['text', text]],
		params: { number: String(number) },
		key: crypto.randomUUID(),
		title: 'Skriv din kommentar',
		returnTo: `/forslag/${number}`,
		level: 1,
	});
}

async function writeSomeMail(test: TestRuntime, system: Context): Promise<string> {
	await writeMail(system, {
		dedupe: 'world',
		to: 'nogen@proeve.example',
		subject: 'Din kvittering',
		text: 'Tak.\nhttp://localhost:3000/forslag/1',
		html: '<p>Tak.</p>',
	});
	const { rows } = await test.pool.query<{ id: string }>("select id from mail where dedupe = 'world'");
	return rows[0]?.id ?? '';
}

async function sendSomeLink(test: TestRuntime): Promise<string> {
	const secret = newSecret();
	const now = test.runtime.clock();
	await test.pool.query(
		`insert into sign_in_link (id_hash, email, return_to, made_at, expires_at)
			values ($1, 'nogen@proeve.example', '/', $2, $2::timestamptz + interval '1 hour')`,
		[hashSecret(secret), now],
	);
	return secret;
}

/** A token of the author's, as their page makes one. */
async function someToken(author: Context): Promise<Pick<World, 'token' | 'tokenSecret'>> {
	const secret = newSecret();
	const { id } = await performed<{ id: string }>(author, 'access-token.make', {
		name: 'Prøveprogrammet',
		scopes: ['proposal.*'],
		days: 90,
		secretHash: hashSecret(secret).toString('hex'),
	});
	return { token: id, tokenSecret: shownSecret(secret) };
}
