import type { Resource } from '../../resource.ts';
import { answers } from './answers.ts';
import { comments, commentsOfProposal, oneComment } from './comments.ts';
import { consultations, oneConsultation, responses } from './consultations.ts';
import { meetings, oneMeeting } from './meetings.ts';
import { areas, organisations, thread } from './places-and-threads.ts';
import { onePlan, planActions, plans } from './plans.ts';
import { oneProcess, phases, processes, themes, totals } from './processes.ts';
import { oneProposal, proposals } from './proposals.ts';
import { openApiRead, startOf } from './start.ts';

const readable: readonly Resource[] = [
	processes,
	oneProcess,
	phases,
	themes,
	totals,
	proposals,
	oneProposal,
	commentsOfProposal,
	comments,
	oneComment,
	answers,
	meetings,
	oneMeeting,
	consultations,
	oneConsultation,
	responses,
	plans,
	onePlan,
	planActions,
	thread,
	areas,
	organisations,
];

/** Everything that other programs can read, in the order of the description. */
export const resources: readonly Resource[] = [startOf(readable), ...readable];

/** The description of them. */
export const descriptionRead = openApiRead(resources);
