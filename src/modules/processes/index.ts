export {
	mayAnswerIn,
	maySeeFigures,
	maySeeProcess,
	mayStartProcess,
	maySteerProcess,
	mayTakePart,
} from './permissions.ts';
export { type Phase, phaseState, type Theme } from './phase.ts';
export {
	defaultLevels,
	isOpen,
	type LevelledAct,
	type ParticipationProcess,
	type ProcessLevels,
	type ProcessState,
	processState,
	type QuestionKind,
	whyHandingInIsRefused,
} from './process.ts';
export {
	holdProcess,
	levelsOf,
	lockProcess,
	phasesOf,
	processById,
	processBySlug,
	processesById,
	themesById,
	themesOf,
} from './reads/read-process.ts';
