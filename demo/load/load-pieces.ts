import { answerContribution } from '../../src/modules/answers/acts/answer-contribution.ts';
import { considerContribution } from '../../src/modules/answers/acts/consider-contribution.ts';
import { enterContribution } from '../../src/modules/proposals/acts/enter-contribution.ts';
import { enterSupports } from '../../src/modules/proposals/acts/enter-supports.ts';
import { publishProposal } from '../../src/modules/proposals/acts/publish-proposal.ts';
import { replyToComment } from '../../src/modules/proposals/acts/reply-to-comment.ts';
import { saveDraft } from '../../src/modules/proposals/acts/save-draft.ts';
import { supportProposal } from '../../src/modules/proposals/acts/support-proposal.ts';
import { withdrawProposal } from '../../src/modules/proposals/acts/withdraw-proposal.ts';
import { writeComment } from '../../src/modules/proposals/acts/write-comment.ts';
import { type Actor, visitor } from '../../src/platform/actor.ts';
import type { Level } from '../../src/platform/permission.ts';
import { dateOf } from '../lindholm/index.ts';
import { pointOf } from '../lindholm/points.ts';
import type { Answer, Comment, Contribution, Demonstration, Support } from '../types.ts';
import { actAtTheDesk } from './at-the-desk.ts';
import { type AskedPiece, loadAges } from './load-ages.ts';
import type { Inhabitants } from './load-people.ts';
import { proveWork } from './prove-work.ts';
import type { World } from './world.ts';

/** What is in the middle of being told: who is who, and which number each piece got. */
interface Telling {
	readonly world: World;
	readonly people: Inhabitants;
	readonly slugs: ReadonlyMap<string, string>;
	readonly themes: ReadonlyMap<string, string>;
	readonly coordinators: ReadonlyMap<string, string>;
	readonly pieces: Map<string, { number: number; process: string; at: Date }>;
	readonly asked: AskedPiece[];
}

/** One thing that happens, at its time. */
interface Happening {
	readonly at: Date;
	/** What happens first within the same minute: a piece before what is said of it. */
	readonly rank: number;
	readonly tell: () => Promise<void>;
}

/** Lives through the month: everything handed in, said, supported and answered, in the order in which it happened. Gives the number of each. */
export async function loadPieces(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
	processes: Pick<Telling, 'slugs' | 'themes' | 'coordinators'>,
): Promise<(piece: string) => number> {
	const telling: Telling = { world, people, ...processes, pieces: new Map(), asked: [] };
	const processOf = new Map(demonstration.contributions.map((piece) => [piece.key, piece.process]));
	const happenings = happeningsOf(telling, demonstration, processOf);
	happenings.sort((a, b) => a.at.getTime() - b.at.getTime() || a.rank - b.rank);
	for (const { tell } of happenings) await tell();
	await loadAges(world, people, telling.asked);
	return (piece) => {
		const told = telling.pieces.get(piece);
		if (!told) throw new Error(`Nobody handed in ${piece}`);
		return told.number;
	};
}

/** Everything with its time; what is said of a piece comes after it, also where both are written down for the same hour. */
function happeningsOf(
	telling: Telling,
	demonstration: Demonstration,
	processOf: ReadonlyMap<string, string>,
): Happening[] {
	const { world } = telling;
	const times = new Map<string, Date>();
	const after = (key: string, wished: Date, minutes: number) =>
		new Date(Math.max(wished.getTime(), (times.get(key)?.getTime() ?? 0) + minutes * 60_000));
	const pieces = demonstration.contributions.map((piece): Happening => {
		const at = world.at(piece.day, piece.hour);
		times.set(piece.key, at);
		return { at, rank: 0, tell: () => tellContribution(telling, piece) };
	});
	const comments = demonstration.comments.map((comment, place): Happening => {
		const at = after(comment.replyTo ?? comment.contribution, world.at(comment.day, comment.hour, place % 50), 1);
		times.set(comment.key, at);
		return { at, rank: 1, tell: () => tellComment(telling, comment, processOf) };
	});
	const supports = demonstration.supports.map(
		(support, place): Happening => ({
			at: after(support.contribution, world.at(support.day, 13 + (place % 9), place % 60), 2),
			rank: 2,
			tell: () => tellSupport(telling, support),
		}),
	);
	const answers = demonstration.answers.map(
		(answer): Happening => ({
			at: after(answer.contribution ?? answer.comment ?? '', world.at(answer.day, 15, 30), 3),
			rank: 3,
			tell: () => tellAnswer(telling, answer),
		}),
	);
	const withdrawals = demonstration.contributions.flatMap((piece): Happening[] =>
		piece.withdrawn
			? [{ at: world.at(piece.withdrawn.day, 20), rank: 4, tell: () => tellWithdrawal(telling, piece) }]
			: [],
	);
	return [...pieces, ...comments, ...supports, ...answers, ...withdrawals];
}

function actorAt(telling: Telling, key: string | undefined, level: Level): Actor {
	const actor = key === undefined ? undefined : telling.people.actors.get(key);
	return actor ? { ...actor, level } : visitor;
}

function staffFor(telling: Telling, process: string, key?: string): Actor {
	const actor = telling.people.actors.get(key ?? telling.coordinators.get(process) ?? '');
	if (!actor) throw new Error(`The demonstration has no employee ${key} for ${process}`);
	return actor;
}

async function tellContribution(telling: Telling, piece: Contribution): Promise<void> {
	const { world, people } = telling;
	const process = telling.slugs.get(piece.process);
	const at = world.at(piece.day, piece.hour);
	const words = {
		process,
		title: piece.title,
		text: piece.text,
		...(piece.theme && { theme: telling.themes.get(`${piece.process}/${piece.theme}`) }),
		...(piece.place && { place: piece.place }),
		...(pointOf(piece.key) && { point: pointOf(piece.key) }),
		showAs: piece.showAs,
		...(piece.onBehalfOf === 'relative' && { behalf: 'relative', behalfName: piece.behalfName }),
		...(piece.onBehalfOf === 'employee' && { behalf: 'employee', behalfName: piece.behalfName }),
		...(people.organisations.has(piece.onBehalfOf ?? '') && {
			organisation: people.organisations.get(piece.onBehalfOf ?? ''),
		}),
	};
	const answer = await handIn(telling, piece, at, words);
	telling.pieces.set(piece.key, { number: answer.number as number, process: piece.process, at });
	if (piece.by && !piece.draft) telling.asked.push(askedOf(answer, at, piece.by));
}

/** On the site by themselves, at the desk with an employee's help, or by post and telephone through one. */
async function handIn(
	telling: Telling,
	piece: Contribution,
	at: Date,
	words: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
	const { world, people } = telling;
	const act = piece.draft ? saveDraft : publishProposal;
	const person = piece.by ? people.actors.get(piece.by) : undefined;
	if (piece.channel === 'web') {
		const named = piece.by && !person ? { name: people.person(piece.by).name } : {};
		const actor = actorAt(telling, piece.by, piece.level);
		return world.act(at, actor, act, { ...words, ...named, ...(await proofOf(world, at, actor)) });
	}
	const employee = staffFor(telling, piece.process, piece.enteredBy);
	// What an association's member brings along is entered: at the desk one acts as oneself.
	if (piece.channel === 'desk' && person && !words.organisation)
		return actAtTheDesk(world, at, { employee, person }, act, words);
	return world.act(at, employee, enterContribution, {
		...words,
		channel: piece.channel,
		happenedOn: dateOf(world.loadDay, piece.day),
		who: whoHandedIn(telling, piece),
	});
}

function whoHandedIn({ people }: Telling, piece: Contribution): Record<string, unknown> {
	if (piece.by) {
		const person = people.person(piece.by);
		const identity = people.identityOf(piece.by);
		return {
			kind: 'person',
			name: person.name,
			...(identity && { identity }),
			protectedName: person.protectedName ?? false,
		};
	}
	return piece.group
		? { kind: 'group', description: piece.group.description, headCount: piece.group.headCount }
		: { kind: 'unknown' };
}

async function tellComment(telling: Telling, comment: Comment, processOf: ReadonlyMap<string, string>): Promise<void> {
	const { world, people } = telling;
	const about = telling.pieces.get(comment.replyTo ?? comment.contribution);
	if (!about) throw new Error(`The comment ${comment.key} is about nothing`);
	const process = processOf.get(comment.contribution) ?? '';
	const at = new Date(Math.max(world.at(comment.day, comment.hour).getTime(), about.at.getTime() + 60_000));
	const person = people.person(comment.by);
	const actor = people.actors.get(comment.by);
	let answer: Record<string, unknown>;
	if (comment.channel === 'web') {
		const level = (actor?.level ?? 0) as Level;
		const named = actor ? {} : { name: person.name };
		const speaker = actorAt(telling, comment.by, level);
		const words = { text: comment.text, showAs: comment.showAs, ...named, ...(await proofOf(world, at, speaker)) };
		answer = comment.replyTo
			? await world.act(at, speaker, replyToComment, { comment: about.number, ...words })
			: await world.act(at, speaker, writeComment, {
					number: about.number,
					stance: comment.stance,
					...words,
				});
	} else {
		const identity = people.identityOf(comment.by);
		answer = await world.act(at, staffFor(telling, process, comment.enteredBy), enterContribution, {
			process: telling.slugs.get(process),
			text: comment.text,
			showAs: comment.showAs,
			channel: comment.channel,
			happenedOn: dateOf(world.loadDay, comment.day),
			who: {
				kind: 'person',
				name: person.name,
				...(identity && { identity }),
				protectedName: person.protectedName ?? false,
			},
			comment: { about: about.number, stance: comment.replyTo ? 'reply' : comment.stance },
		});
	}
	telling.pieces.set(comment.key, { number: answer.number as number, process, at });
	telling.asked.push(askedOf(answer, at, comment.by));
}

function askedOf(answer: Record<string, unknown>, at: Date, by: string): AskedPiece {
	return { number: answer.number as number, at, by, receipt: answer.receipt as string | undefined };
}

async function tellSupport(telling: Telling, support: Support): Promise<void> {
	const { world, people } = telling;
	const piece = telling.pieces.get(support.contribution);
	if (!piece) throw new Error(`A support for ${support.contribution}, which nobody handed in`);
	const at = new Date(Math.max(world.at(support.day, 13).getTime(), piece.at.getTime() + 120_000));
	const actor = people.actors.get(support.by);
	if (support.channel === 'web' && actor) {
		await world.act(at, actor, supportProposal, { number: piece.number });
		return;
	}
	const identity = people.identityOf(support.by);
	if (!identity) throw new Error(`${support.by} supports something and is known by nothing`);
	const channel = support.channel === 'web' ? 'desk' : support.channel;
	await world.act(at, staffFor(telling, piece.process), enterSupports, {
		number: piece.number,
		channel,
		happenedOn: dateOf(world.loadDay, support.day),
		supporters: [identity],
	});
}

async function tellAnswer(telling: Telling, answer: Answer): Promise<void> {
	const { world } = telling;
	const piece = telling.pieces.get(answer.contribution ?? answer.comment ?? '');
	if (!piece) throw new Error(`An answer to ${answer.contribution ?? answer.comment}, which nobody handed in`);
	const at = new Date(Math.max(world.at(answer.day, 15, 30).getTime(), piece.at.getTime() + 180_000));
	const actor = staffFor(telling, piece.process, answer.by);
	if (answer.state === 'under-consideration') {
		await world.act(at, actor, considerContribution, { number: piece.number, note: answer.text });
		return;
	}
	const text = answer.lateBecause ? `${answer.text}\n\n${answer.lateBecause}` : answer.text;
	await world.act(at, actor, answerContribution, {
		number: piece.number,
		state: answer.state,
		heading: answer.heading,
		text,
		...(answer.elsewhereTo && { elsewhereTo: answer.elsewhereTo }),
	});
}

async function tellWithdrawal(telling: Telling, piece: Contribution): Promise<void> {
	const { world } = telling;
	const told = telling.pieces.get(piece.key);
	if (!told) return;
	const actor = actorAt(telling, piece.by, 3);
	await world.act(world.at(piece.withdrawn?.day ?? 0, 20), actor, withdrawProposal, { number: told.number });
}

/** Of somebody without an account: what their browser sends along. */
async function proofOf(world: World, at: Date, actor: Actor): Promise<{ readonly proof?: string }> {
	return actor.kind === 'visitor' ? proveWork(world.context(at, actor)) : {};
}
