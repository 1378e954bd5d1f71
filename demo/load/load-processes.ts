import { grantRole } from '../../src/modules/people/acts/grant-role.ts';
import { addOption } from '../../src/modules/processes/acts/add-option.ts';
import { addPhase } from '../../src/modules/processes/acts/add-phase.ts';
import { addTheme } from '../../src/modules/processes/acts/add-theme.ts';
import { approveWording } from '../../src/modules/processes/acts/approve-wording.ts';
import { concludeProcess } from '../../src/modules/processes/acts/conclude-process.ts';
import { publishProcess } from '../../src/modules/processes/acts/publish-process.ts';
import { removePhase } from '../../src/modules/processes/acts/remove-phase.ts';
import { startProcess } from '../../src/modules/processes/acts/start-process.ts';
import { translateProcess } from '../../src/modules/processes/acts/translate-process.ts';
import { phasesOf, processBySlug } from '../../src/modules/processes/index.ts';
import { type Actor, system } from '../../src/platform/actor.ts';
import { dateOf } from '../lindholm/index.ts';
import type { Demonstration, Process, ProcessWords } from '../types.ts';
import type { LoadedAssociation } from './load-associations.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** The processes of the demonstration by their keys. */
export interface Processes {
	readonly slugs: ReadonlyMap<string, string>;
	/** `process/theme` → the theme's place in the address. */
	readonly themes: ReadonlyMap<string, string>;
	readonly coordinators: ReadonlyMap<string, string>;
}

/** Days before the opening on which a process is prepared and made public. */
const preparedBefore = 9;
const publishedBefore = 2;

/** Lets the employees start their processes, describe them and make them public. */
export async function loadProcesses(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
	associations: ReadonlyMap<string, LoadedAssociation>,
): Promise<Processes> {
	const slugs = new Map<string, string>();
	const themes = new Map<string, string>();
	const coordinators = new Map<string, string>();
	for (const process of demonstration.processes) {
		const actor = people.actors.get(process.coordinator);
		if (!actor) throw new Error(`${process.key} has no coordinator`);
		coordinators.set(process.key, process.coordinator);
		const slug = await start(world, people, process, actor, associations);
		slugs.set(process.key, slug);
		await replaceUsualPhases(world, process, slug, actor);
		for (const theme of process.themes) {
			const { key } = theme;
			const answer = await world.act(prepared(world, process), actor, addTheme, {
				slug,
				title: theme.title,
				lead: theme.lead,
				text: theme.text,
				questions: theme.questions.join('\n'),
				drawing: theme.drawing,
				en: english(process, key),
			});
			themes.set(`${process.key}/${key}`, answer.theme as string);
		}
		for (const option of process.options ?? []) {
			const en = process.en.options?.[option.key];
			await world.act(prepared(world, process), actor, addOption, {
				slug,
				title: option.title,
				text: option.text,
				...(en && { en }),
			});
		}
		await translate(world, process, slug, actor);
		await sayOtherwise(world, process, slug, actor);
		await world.act(world.at(process.opensDay - publishedBefore, 9), actor, publishProcess, { slug });
		if (!process.organisation) await letOthersHelp(world, demonstration, people, process, slug);
	}
	return { slugs, themes, coordinators };
}

/** Ends the processes that are over, once everything in them has been answered. */
export async function concludeProcesses(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
	processes: Processes,
): Promise<void> {
	for (const process of demonstration.processes) {
		if (!process.outcome) continue;
		const slug = processes.slugs.get(process.key) as string;
		const actor = people.actors.get(process.coordinator) as Actor;
		const { heading, text, effects, day, en } = process.outcome;
		const withEffects = (words: string, list: readonly string[]) =>
			[words, list.map((one) => `- ${one}`).join('\n')].filter(Boolean).join('\n\n');
		const at = world.at(day, 16);
		await world.act(at, actor, concludeProcess, {
			slug,
			heading,
			text: withEffects(
				text,
				effects.map((effect) => effect.text),
			),
		});
		await translate(world, process, slug, actor, {
			conclusionHeading: en.heading,
			conclusionText: withEffects(en.text, en.effects),
		});
	}
}

function prepared(world: World, process: Process): Date {
	return world.at(process.opensDay - preparedBefore, 10);
}

async function start(
	world: World,
	people: Inhabitants,
	process: Process,
	actor: Actor,
	associations: ReadonlyMap<string, LoadedAssociation>,
): Promise<string> {
	const { promise, levels, department, organisation } = process;
	const behind = organisation === undefined ? undefined : associations.get(organisation);
	const level = (lowest: number) => ({ level: lowest, reason: '' });
	const answer = await world.act(prepared(world, process), actor, startProcess, {
		title: process.title,
		question: process.question,
		questionKind: process.questionKind,
		audience: process.audience,
		intro: process.intro,
		alreadyDecided: process.alreadyDecided.join('\n'),
		openForYou: process.openForYou.join('\n'),
		promiseWhat: promise.whatHappens,
		promiseWho: promise.whoDecides,
		promiseBy: dateOf(world.loadDay, promise.answerBy),
		opensOn: dateOf(world.loadDay, process.opensDay),
		closesOn: dateOf(world.loadDay, process.closesDay),
		contact: `${actor.name}, ${department ? people.departmentName(department) : (behind?.email ?? '')}`,
		coordinator: actor.personId,
		...(department && { department: people.departments.get(department) }),
		...(behind && { organisation: behind.slug }),
		...(process.area && { area: people.areas.get(process.area) }),
		...(process.caseNumber && { caseNumber: process.caseNumber }),
		...(process.kle && { kle: process.kle }),
		drawing: process.drawing,
		...(process.video && { videoUrl: process.video.url, videoTitle: process.video.title }),
		pseudonymsAllowed: process.pseudonymsAllowed,
		levels: { propose: level(levels.propose), support: level(levels.support), comment: level(levels.comment) },
	});
	return answer.slug as string;
}

async function replaceUsualPhases(world: World, process: Process, slug: string, actor: Actor): Promise<void> {
	const at = prepared(world, process);
	const context = world.context(at, actor);
	const { id } = (await processBySlug(context, slug)) as { id: string };
	for (const phase of await phasesOf(context, id)) await world.act(at, actor, removePhase, { slug, id: phase.id });
	for (const [place, phase] of process.phases.entries()) {
		await world.act(at, actor, addPhase, {
			slug,
			kind: phase.kind,
			title: phase.title,
			startsOn: dateOf(world.loadDay, phase.fromDay),
			endsOn: phase.toDay === undefined ? '' : dateOf(world.loadDay, phase.toDay),
			titleEn: process.en.phases[place] ?? '',
		});
	}
}

function english(process: Process, theme: string): Record<string, string> | undefined {
	const en = process.en.themes[theme];
	return en && { title: en.title, lead: en.lead, text: en.text, questions: en.questions.join('\n') };
}

async function translate(
	world: World,
	process: Process,
	slug: string,
	actor: Actor,
	conclusion: Record<string, string> = {},
): Promise<void> {
	await world.act(prepared(world, process), actor, translateProcess, { slug, ...wordsOf(process.en), ...conclusion });
}

/** In Arabic as a machine said it, and in easy words that the coordinator stands behind. */
async function sayOtherwise(
	world: World,
	{ ar, easy, ...process }: Process,
	slug: string,
	actor: Actor,
): Promise<void> {
	const at = prepared(world, process);
	if (ar) await world.act(at, actor, translateProcess, { slug, wording: 'ar', madeBy: 'machine', ...wordsOf(ar) });
	if (!easy) return;
	await world.act(at, actor, translateProcess, { slug, wording: 'let', ...wordsOf(easy) });
	await world.act(at, actor, approveWording, { slug, wording: 'let' });
}

function wordsOf(words: ProcessWords): Record<string, string> {
	return {
		title: words.title,
		question: words.question,
		intro: words.intro,
		audience: words.audience,
		alreadyDecided: words.alreadyDecided.join('\n'),
		openForYou: words.openForYou.join('\n'),
		promiseWhat: words.whatHappens,
		promiseWho: words.whoDecides,
	};
}

/** Colleagues from other departments who enter or answer pieces get a role in the process, as an administrator would give it. */
async function letOthersHelp(
	world: World,
	demonstration: Demonstration,
	people: Inhabitants,
	process: Process,
	slug: string,
): Promise<void> {
	const pieces = demonstration.contributions.filter((piece) => piece.process === process.key);
	const keys = new Set(pieces.map(({ key }) => key));
	const comments = demonstration.comments.filter(({ contribution }) => keys.has(contribution));
	const commentKeys = new Set(comments.map(({ key }) => key));
	const answers = demonstration.answers.filter(
		({ contribution, comment }) => keys.has(contribution ?? '') || commentKeys.has(comment ?? ''),
	);
	const helpers = new Set([
		...pieces.map(({ enteredBy }) => enteredBy),
		...comments.map(({ enteredBy }) => enteredBy),
		...answers.map(({ by }) => by),
	]);
	const at = world.at(process.opensDay - publishedBefore, 10);
	const { id } = (await processBySlug(world.context(at), slug)) as { id: string };
	for (const key of helpers) {
		const actor = key === undefined ? undefined : people.actors.get(key);
		if (!key || !actor || key === process.coordinator) continue;
		await world.act(at, system, grantRole, {
			person: actor.personId,
			role: 'case-officer',
			scope: 'process',
			scopeId: id,
		});
		people.actors.set(key, {
			...actor,
			roles: [...actor.roles, { role: 'case-officer', scope: 'process', scopeId: id }],
		});
	}
}
