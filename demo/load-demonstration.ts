import { sql } from 'kysely';
import { consultationHandlers } from '../src/modules/consultations/index.ts';
import { documentationHandlers } from '../src/modules/documentation/index.ts';
import { followingHandlers } from '../src/modules/following/index.ts';
import { notifyHandlers } from '../src/modules/notify/index.ts';
import { planHandlers } from '../src/modules/plans/index.ts';
import { system } from '../src/platform/actor.ts';
import { dateInCopenhagen } from '../src/platform/clock.ts';
import { contextFor } from '../src/platform/context.ts';
import { platformTables } from '../src/platform/database/database.ts';
import type { Runtime } from '../src/platform/runtime.ts';
import { type MunicipalitySettings, writeSetting } from '../src/platform/settings.ts';
import { lindholmOn } from './lindholm/index.ts';
import { loadComparison } from './load/load-ages.ts';
import { loadAssociations } from './load/load-associations.ts';
import { loadChanges } from './load/load-changes.ts';
import { loadConsultations } from './load/load-consultations.ts';
import { loadDocumentation } from './load/load-documentation.ts';
import { loadEvaluations } from './load/load-evaluations.ts';
import { loadFollows, prepareFollowing, sendFirstDigests } from './load/load-follows.ts';
import { loadHelp } from './load/load-help.ts';
import { loadImports } from './load/load-imports.ts';
import { loadLetters } from './load/load-letters.ts';
import { loadMeetings } from './load/load-meetings.ts';
import { loadModeration } from './load/load-moderation.ts';
import { loadPeople } from './load/load-people.ts';
import { loadPieces } from './load/load-pieces.ts';
import { loadPlans } from './load/load-plans.ts';
import { concludeProcesses, loadProcesses } from './load/load-processes.ts';
import { loadSaidOtherwise } from './load/load-said-otherwise.ts';
import { loadSorting } from './load/load-sorting.ts';
import { loadStaffDay } from './load/load-staff-day.ts';
import { loadTokens } from './load/load-tokens.ts';
import { openWorld } from './load/world.ts';

/**
 * Fills an empty database with Lindholm: a month is lived through in seconds, by the same acts and with the same rules as
 * in earnest. The municipality is named last, so that a load that was broken off is seen for what it is.
 */
export async function loadDemonstration(runtime: Runtime, say: (line: string) => void = console.log): Promise<void> {
	const begun = performance.now();
	const loadDay = dateInCopenhagen(runtime.clock());
	const demonstration = lindholmOn(loadDay);
	const { name, address, phone, email } = demonstration.municipality;
	say(`Loading the demonstration municipality ${name} …`);
	prepareFollowing();
	const world = openWorld(runtime, loadDay, (then) => [
		...notifyHandlers(then),
		...followingHandlers(then),
		...consultationHandlers(then),
		...planHandlers(then),
		...documentationHandlers(then),
	]);
	const people = await loadPeople(world, demonstration);
	const associations = await loadAssociations(world, demonstration, people);
	await loadHelp(world, demonstration, people);
	const processes = await loadProcesses(world, demonstration, people, associations);
	await loadLetters(world, demonstration, people, processes);
	await loadTokens(world, demonstration, people);
	const numberOf = await loadPieces(world, demonstration, people, processes);
	await loadChanges(world, demonstration, people, processes, numberOf);
	await loadComparison(world, people);
	const meetings = await loadMeetings(world, demonstration, people, processes);
	await loadConsultations(world, demonstration, people, processes);
	await loadEvaluations(world, demonstration, people, processes);
	await loadStaffDay(world, demonstration, people, numberOf);
	const pointNumberOf = await loadSorting(world, demonstration, people, numberOf);
	await loadPlans(world, demonstration, people, { processes, numberOf, pointNumberOf });
	await loadModeration(world, demonstration, people, numberOf);
	await loadSaidOtherwise(world, demonstration, people, { processes, numberOf, meetings });
	await loadImports(world, demonstration, people, processes);
	await concludeProcesses(world, demonstration, people, processes);
	await loadDocumentation(world, demonstration, people, processes);
	await loadFollows(world, demonstration, people, { processes, associations, numberOf });
	const settings: MunicipalitySettings = { name, address, phone, email, desk: 'Borgerservice på Torvet, mandag 10–17' };
	await writeSetting(contextFor(runtime, system), 'municipality', settings);
	await sendFirstDigests(world);
	await sql`analyze`.execute(platformTables(runtime.db));
	say(`Loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}
