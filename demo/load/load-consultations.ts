import { addAnnex } from '../../src/modules/consultations/acts/add-annex.ts';
import { addConsultee } from '../../src/modules/consultations/acts/add-consultee.ts';
import { answerInquiry } from '../../src/modules/consultations/acts/answer-inquiry.ts';
import { askInquiry } from '../../src/modules/consultations/acts/ask-inquiry.ts';
import { decideResponses } from '../../src/modules/consultations/acts/decide-responses.ts';
import { enterResponse } from '../../src/modules/consultations/acts/enter-response.ts';
import { inviteConsultees } from '../../src/modules/consultations/acts/invite-consultees.ts';
import { publishConsultation } from '../../src/modules/consultations/acts/publish-consultation.ts';
import { sendResponse } from '../../src/modules/consultations/acts/send-response.ts';
import { setMaterial } from '../../src/modules/consultations/acts/set-material.ts';
import { setPlan } from '../../src/modules/consultations/acts/set-plan.ts';
import { startConsultation } from '../../src/modules/consultations/acts/start-consultation.ts';
import { type Actor, visitor } from '../../src/platform/actor.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Consultation, ConsultationResponse, Demonstration } from '../types.ts';
import { layDocument } from './lay-document.ts';
import type { Inhabitants } from './load-people.ts';
import type { Processes } from './load-processes.ts';
import { loadMails, mailResponse, openMailbox } from './load-received-mails.ts';
import { loadWhitePaper, type NumberedResponse } from './load-white-papers.ts';
import type { World } from './world.ts';

/** Who is who while a consultation is told. */
interface Telling {
	readonly world: World;
	readonly people: Inhabitants;
	readonly processes: Processes;
	readonly staff: Actor;
	readonly slug: string;
	/** Files that were laid beside it, by their titles. */
	readonly files: ReadonlyMap<string, string>;
	/** Consultees by their names. */
	readonly consultees: ReadonlyMap<string, string>;
}

/** Lets the employees lay their texts out, people respond, and the employees decide what is shown. */
export async function loadConsultations(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<void> {
	for (const consultation of demonstration.consultations) {
		const staff = people.actors.get(processes.coordinators.get(consultation.process) ?? '') as Actor;
		const laidOut = await layOut(world, consultation, staff, processes);
		const files = await tellAlongTheWay(world, consultation, laidOut.slug, staff, people);
		await openMailbox(world, staff, laidOut.slug, consultation);
		const told: NumberedResponse[] = [];
		for (const [place, response] of consultation.responses.entries()) {
			const number = await tellResponse({ world, people, processes, staff, files, ...laidOut }, response, place);
			told.push({ response, number });
			if (!consultation.paper) await decide({ world, staff, ...laidOut }, response, number, place);
		}
		await loadMails(world, staff, laidOut.slug, consultation.mails ?? []);
		if (consultation.paper) await loadWhitePaper(world, staff, laidOut.slug, consultation.paper, told);
	}
}

async function layOut(
	world: World,
	consultation: Consultation,
	staff: Actor,
	processes: Processes,
): Promise<Pick<Telling, 'slug' | 'consultees'>> {
	const { opensDay: day, title, kind, summary, caseNumber, kle, contact, material } = consultation;
	const { slug } = (await world.act(world.at(day, 8), staff, startConsultation, {
		process: processes.slugs.get(consultation.process),
		...{ title, kind, summary, caseNumber, kle, contact },
		opensOn: dateOf(world.loadDay, day),
	})) as { slug: string };
	await world.act(world.at(day, 8, 20), staff, setMaterial, {
		slug,
		material,
		questions: consultation.questions.join('\n'),
		annexes: consultation.annexes.map((annex) => annex.join(' ')).join('\n'),
	});
	const { plan } = consultation;
	if (plan) await world.act(world.at(day, 8, 30), staff, setPlan, { slug, plan });
	await world.act(world.at(day, 8, 40), staff, publishConsultation, { slug });
	const consultees = new Map<string, string>();
	for (const { name, email } of consultation.consultees) {
		const { id } = await world.act(world.at(day, 8, 45), staff, addConsultee, { slug, name, email });
		consultees.set(name, String(id));
	}
	await world.act(world.at(day, 8, 50), staff, inviteConsultees, { slug, what: 'invited' });
	return { slug, consultees };
}

async function tellResponse(telling: Telling, response: ConsultationResponse, place: number): Promise<number> {
	const { world, people, staff, slug } = telling;
	const { channel, by, name, day } = response;
	const at = world.at(day, 9 + (place % 6), (place * 7) % 60);
	const words = {
		consultation: slug,
		text: response.text,
		paragraphs: response.paragraphs ?? [],
		answers: (response.answers ?? []).map((text, index) => ({ question: index + 1, text })),
		address: response.address,
		place: response.place,
		hideName: response.hideName ?? false,
	};
	const { mailed, onDrawing } = response;
	const consultee = response.consultee && telling.consultees.get(response.consultee);
	if (mailed && name) return mailResponse(world, staff, { at, name, mailed, words: { ...words, consultee } });
	const sent = channel
		? await world.act(at, staff, enterResponse, {
				...words,
				channel,
				happenedOn: dateOf(world.loadDay, day),
				consultee,
				who: by
					? { kind: 'person', name: people.person(by).name, identity: people.identityOf(by) }
					: name
						? { kind: 'person', name }
						: { kind: 'unknown' },
			})
		: await world.act(at, (by && people.actors.get(by)) || visitor, sendResponse, {
				...words,
				...(onDrawing && { drawing: telling.files.get(onDrawing.title), pins: onDrawing.pins }),
				name: by ? people.person(by).name : name,
			});
	return sent.number as number;
}

async function decide(
	{ world, staff, slug }: Pick<Telling, 'world' | 'staff' | 'slug'>,
	{ decision, day }: ConsultationResponse,
	number: number,
	place: number,
): Promise<void> {
	if (decision)
		await world.act(world.at(day, 15, place), staff, decideResponses, { slug, decision, numbers: [number] });
}

/** What people asked, what was answered, and what was laid beside the material later: its files by their titles. */
async function tellAlongTheWay(
	world: World,
	{ inquiries = [], later = [] }: Consultation,
	slug: string,
	staff: Actor,
	people: Inhabitants,
): Promise<ReadonlyMap<string, string>> {
	for (const [place, { by, day, text, answer }] of inquiries.entries()) {
		const asker = people.actors.get(by) ?? visitor;
		const { number } = await world.act(world.at(day, 10, place), asker, askInquiry, { consultation: slug, text });
		if (answer) await world.act(world.at(answer.day, 13, place), staff, answerInquiry, { number, answer: answer.text });
	}
	const files = new Map<string, string>();
	for (const { day, title, document, reason } of later) {
		const at = world.at(day, 14);
		if (typeof document === 'string') await world.act(at, staff, addAnnex, { slug, title, url: document, reason });
		else files.set(title, await layDocument(world, at, staff, { slug, title, document, reason }));
	}
	return files;
}
