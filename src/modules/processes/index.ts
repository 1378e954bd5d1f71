export { whyBeginningIsRefused } from './beginning.ts';
export { type ComingThing, comingThings } from './coming.ts';
export { drawingOf } from './drawing.ts';
export type { Extension } from './extension.ts';
export { processFacts } from './facts.ts';
export { type MeetingSource, meetingsInUse, type ShownMeeting, useMeetings } from './meet.ts';
export { MeetingRow } from './pages/public/meeting-row.tsx';
export { StaffPartPage, type StaffPartProps } from './pages/staff/staff-part-page.tsx';
export { optionWording, themeWording } from './part-wordings.ts';
export {
	mayAnswerIn,
	mayEnterIn,
	maySeeFigures,
	maySeeProcess,
	mayStartFor,
	mayStartProcess,
	maySteerAnything,
	maySteerProcess,
	mayStopProcess,
	mayTakePart,
} from './permissions.ts';
export { type Option, type Phase, phaseState, type Theme } from './phase.ts';
export { ownPhaseKinds, type PhaseKind, type PhaseKinds, phaseKindsInUse, usePhaseKinds } from './phase-kind.ts';
export {
	type DatedProcess,
	defaultLevels,
	isOpen,
	type LevelledAct,
	type ParticipationProcess,
	type ProcessLevels,
	type ProcessState,
	processState,
	type QuestionKind,
	slugOf,
	whyHandingInIsRefused,
} from './process.ts';
export { type PublicClock, publicClock } from './public-clock.ts';
export { behindOf } from './reads/behind.ts';
export { coordinatorsFor } from './reads/coordinators-for.ts';
export { findProcesses, findThemes, type ProcessSearch } from './reads/find-processes.ts';
export { type ProcessChoice, processChoices } from './reads/list-choices.ts';
export { listColleagues } from './reads/list-colleagues.ts';
export { extensionsOfAll } from './reads/list-extensions.ts';
export { listProcessesOf } from './reads/list-processes-of.ts';
export {
	listConcludedProcesses as concludedProcesses,
	listProcessesOfArea as processesOfArea,
	listRunningProcesses as runningProcesses,
} from './reads/public/list-public-processes.ts';
export { processPage } from './reads/public/read-process-page.ts';
export { themePage } from './reads/public/read-theme-page.ts';
export { totalsPage } from './reads/public/read-totals-page.ts';
export {
	type LevelReasons,
	optionsOf,
	type ProcessParts,
	partsOf,
	phasesOf,
	phasesOfAll,
	themesById,
	themesOf,
	themesOfAll,
} from './reads/read-parts.ts';
export {
	holdProcess,
	levelsOf,
	levelsOfAll,
	lockProcess,
	processById,
	processBySlug,
	processesById,
	processWithLevelsBy,
} from './reads/read-process.ts';
export { stateWord } from './state-word.ts';
export { forgetVoices } from './steps/forget-voices.ts';
export { gatherVoices, voicesEverywhere } from './steps/gather-voices.ts';
export { processHandlers } from './steps/handle-facts.ts';
export { useWaitingWork, type WaitingMails, type WaitingWork } from './waiting-work.ts';
