import { areaMeetings } from './area-meetings.ts';
import { dialogueMeeting } from './dialogue-meeting.ts';
import { experienceWalk } from './experience-walk.ts';
import { manyCommittees } from './many-committees.ts';
import { openProcess } from './open-process.ts';
import { politicalLaboratory } from './political-laboratory.ts';
import type { ProcessTemplate } from './template.ts';
import { themeDay } from './theme-day.ts';

/** Every template, in the order of the gallery. */
export const templates: readonly ProcessTemplate[] = [
	openProcess,
	politicalLaboratory,
	themeDay,
	dialogueMeeting,
	areaMeetings,
	manyCommittees,
	experienceWalk,
];

/** Their names, for the act. */
export const templateNames: readonly string[] = templates.map(({ name }) => name);

/** A template by its name; anything else is none. */
export function templateNamed(name: string | undefined): ProcessTemplate | undefined {
	return templates.find((template) => template.name === name);
}
