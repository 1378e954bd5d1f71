import { consultationPhaseKinds } from './modules/consultations/index.ts';
import { documentationPhaseKinds } from './modules/documentation/index.ts';
import { evaluationPhaseKinds } from './modules/evaluations/index.ts';
import { meetingPhaseKinds } from './modules/meetings/index.ts';
import { planPhaseKinds } from './modules/plans/index.ts';
import { ownPhaseKinds, type PhaseKinds } from './modules/processes/index.ts';

/** Every kind of phase that a process can have; app.tsx hands it to the processes module. A new module adds its kinds here. */
export const phaseKinds: PhaseKinds = {
	...ownPhaseKinds,
	...meetingPhaseKinds,
	...consultationPhaseKinds,
	...documentationPhaseKinds,
	...evaluationPhaseKinds,
	...planPhaseKinds,
};
