import { answerHelpRequest } from '../../src/modules/associations/acts/answer-help-request.ts';
import { askForHelp } from '../../src/modules/associations/acts/ask-for-help.ts';
import { enterHelpRequest } from '../../src/modules/associations/acts/enter-help-request.ts';
import { takeHelpRequest } from '../../src/modules/associations/acts/take-help-request.ts';
import { ownHelp } from '../../src/modules/associations/reads/list-help.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Demonstration, HelpAsked } from '../types.ts';
import type { Inhabitants } from './load-people.ts';
import type { World } from './world.ts';

/** Lets groups ask for help, and the consultants take and answer some of it. */
export async function loadHelp(world: World, { helpAsked }: Demonstration, people: Inhabitants): Promise<void> {
	const actor = (key: string): Actor => {
		const found = people.actors.get(key);
		if (!found) throw new Error(`${key} cannot sign in, and so asks and answers nothing`);
		return found;
	};
	for (const asked of helpAsked) {
		const number = await ask(world, asked, actor);
		if (asked.taken) await world.act(world.at(asked.taken.day, 9), actor(asked.taken.by), takeHelpRequest, { number });
		if (asked.answered) {
			const { by, day, text, documents } = asked.answered;
			await world.act(world.at(day, 13), actor(by), answerHelpRequest, { number, text, documents });
		}
	}
}

async function ask(world: World, asked: HelpAsked, actor: (key: string) => Actor): Promise<number> {
	const { kind, group, about, text, day, email, phone } = asked;
	const at = world.at(day, 10);
	const words = { kind, group, about, text, email, phone };
	if (asked.enteredBy) {
		const entered = { ...words, contact: asked.contact };
		const answer = await world.act(at, actor(asked.enteredBy), enterHelpRequest, entered);
		return answer.number as number;
	}
	const asker = actor(asked.by ?? '');
	const { id } = await world.act(at, asker, askForHelp, { ...words, contact: asker.name });
	const own = await ownHelp(world.context(at, asker));
	const request = own.find((one) => one.id === id);
	if (!request) throw new Error(`${group} has asked for nothing`);
	return request.number;
}
