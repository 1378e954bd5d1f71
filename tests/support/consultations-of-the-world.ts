import { receiptSecret } from '../../src/modules/proposals/index.ts';
import { system } from '../../src/platform/actor.ts';
import { dateInCopenhagen } from '../../src/platform/clock.ts';
import type { Context } from '../../src/platform/context.ts';
import { stageDocument } from '../../src/platform/files/documents.ts';
import { performed } from './people-of-every-role.ts';

/** A response as its act answered. */
export interface MadeResponse {
	readonly id: string;
	readonly number: number;
}

/** The consultations of the small world. */
export interface ConsultationsOfTheWorld {
	/** Public, and can be responded to. */
	readonly running: string;
	/** With material, and nobody else has seen it. */
	readonly draft: string;
	/** The file of an annex of the running one. */
	readonly annex: string;
	/** The file of an annex of the draft. */
	readonly draftAnnex: string;
	/** On the list of the running one, and not written to. */
	readonly consultee: string;
	/** Of a person with an account; nothing is decided about it. */
	readonly response: MadeResponse;
	/** Of somebody without one, shown to everybody. */
	readonly shown: MadeResponse;
	/** Shown to everybody without the name that its author wished hidden, though staff chose to show names. */
	readonly nameless: MadeResponse;
	/** Mailed to the running one with a file; nobody has settled it. */
	readonly mail: { readonly number: number; readonly secret: string; readonly file: string };
	/** Asked in the running one, with the secret of its link. */
	readonly inquiry: { readonly number: number; readonly secret: string };
}

/** What nobody but its author and the staff who read it may see of the responses: an undecided one, a hidden name, addresses. */
export const unseenOfResponses = [
	'Stien bør være bredere.',
	'Langs åen.',
	'Prøvevej 4',
	'Navnløs Nabo',
	'Skjulevej 9',
	'Naboen hedder Hemmelig og larmer.',
	'Prøve Genbo',
	'Prøve Brevskriver',
	'Bevar skorstenen',
] as const;

/** A consultation as it is typed; whatever the test is not about is in order. */
export function consultationWords(wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		title: 'Lokalplan for gasværket',
		kind: 'minor-local-plan',
		summary: 'Den gamle grund bliver til en park.',
		caseNumber: '01.02.05-P16-7-26',
		opensOn: '2026-12-01',
		...wish,
	};
}

/** Its material as it is typed. */
export const materialWords = {
	material: '# Parken\n\nParken får en sti.\n\nStien er to meter bred.\n\n# Boligerne\n\nDer bygges tolv boliger.',
	questions: 'Hvor bør stien gå?',
	annexes: 'Kort over grunden https://plan.proeve.example/kort.pdf',
};

/** The area of an invented local plan. */
export const somePlan = [
	[
		[
			[10.95, 55.41],
			[10.96, 55.41],
			[10.96, 55.42],
			[10.95, 55.41],
		],
	],
];

/** Makes a consultation with its material, as a draft or public. */
export async function makeConsultation(
	officer: Context,
	process: string,
	{ publish = true, ...wish }: Record<string, unknown> & { readonly publish?: boolean } = {},
): Promise<string> {
	const opensOn = dateInCopenhagen(officer.now);
	const { slug } = await performed<{ slug: string }>(officer, 'consultation.start', {
		process,
		...consultationWords({ opensOn, ...wish }),
	});
	await performed(officer, 'consultation.set-material', { slug, ...materialWords });
	if (publish) await performed(officer, 'consultation.publish', { slug });
	return slug;
}

/** The beginning of a document; nothing ever opens it here. */
export const documentBytes = Buffer.from('%PDF-1.7 a map');

/** Lays the file of an annex beside a consultation; answers its id. */
async function layAnnex(officer: Context, slug: string): Promise<string> {
	const sending = { ...officer, hand: `form:annex-of-${slug}` };
	const staged = await stageDocument(sending, new Blob([documentBytes]));
	if (!staged.ok) throw new Error(staged.refusal);
	const annex = { slug, title: 'Kort over ledningerne', file: staged.id, reason: 'Flere spurgte.' };
	await performed(sending, 'consultation.add-annex', annex);
	return staged.id;
}

/** A mail as the program keeps it; whatever the test is not about is in order. */
export function mailWords(consultation: string, wish: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		key: consultation,
		mark: 'a1'.repeat(32),
		senderEmail: 'post@proeve.example',
		senderName: 'Prøve Brevskriver',
		subject: 'Svar om gasværket',
		text: 'Bevar skorstenen, den er byens vartegn.',
		files: [],
		answerable: true,
		...wish,
	};
}

/** Opens the address of a consultation, and has a mail with a file come in to it. */
async function makeMail(officer: Context, slug: string): Promise<ConsultationsOfTheWorld['mail']> {
	await performed(officer, 'consultation.set-mailbox', { slug, open: true });
	const coming: Context = { ...officer, actor: system, hand: `form:mail-to-${slug}` };
	const staged = await stageDocument(coming, new Blob([documentBytes]));
	if (!staged.ok) throw new Error(staged.refusal);
	const files = [{ name: 'Skorstenen.pdf', bytes: documentBytes.byteLength, file: staged.id }];
	const kept = await performed<{ number: number; receipt: string }>(
		coming,
		'received-mail.keep',
		mailWords(slug, { files }),
	);
	return { number: kept.number, secret: receiptSecret(officer, kept.receipt), file: staged.id };
}

/** Plans the consultations of one process, and has two people respond, through their acts. */
export async function makeConsultations(
	people: { readonly officer: Context; readonly visitor: Context; readonly author: Context },
	process: string,
): Promise<ConsultationsOfTheWorld> {
	const { officer, visitor, author } = people;
	const running = await makeConsultation(officer, process);
	const draft = await makeConsultation(officer, process, { title: 'En plan mere', publish: false });
	const annex = await layAnnex(officer, running);
	const draftAnnex = await layAnnex(officer, draft);
	const response = await performed<MadeResponse>(author, 'response.send', {
		consultation: running,
		text: 'Stien bør være bredere.',
		paragraphs: [2],
		address: 'Prøvevej 4',
		answers: [{ question: 1, text: 'Langs åen.' }],
	});
	const shown = await performed<MadeResponse>(visitor, 'response.send', {
		consultation: running,
		text: 'Byg færre boliger.',
		name: 'Prøve Nabo',
		paragraphs: [3],
	});
	const nameless = await performed<MadeResponse>(visitor, 'response.send', {
		consultation: running,
		text: 'Lad gasværkets skorsten stå.',
		name: 'Navnløs Nabo',
		address: 'Skjulevej 9',
		hideName: true,
	});
	const numbers = [shown.number, nameless.number];
	await performed(officer, 'response.decide', { slug: running, decision: 'named', numbers });
	const { id: consultee } = await performed<{ id: string }>(officer, 'consultee.add', {
		slug: running,
		name: 'Prøverådet',
		email: 'raad@proeve.example',
	});
	const asked = await performed<{ number: number; receipt: string }>(visitor, 'inquiry.ask', {
		consultation: running,
		text: 'Hvor bred er den nye sti?',
	});
	// Nobody did any work for it: staff look first.
	await performed(officer, 'inquiry.hide', { number: asked.number, hidden: false });
	const inquiry = { number: asked.number, secret: receiptSecret(officer, asked.receipt) };
	const mail = await makeMail(officer, running);
	return { running, draft, annex, draftAnnex, consultee, response, shown, nameless, mail, inquiry };
}
