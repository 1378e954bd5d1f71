import { Phases } from '../../../../ui/kit/index.ts';
import { phaseState } from '../../phase.ts';
import { phaseWhen } from './phase-when.ts';
import type { ProcessProps } from './process-page.tsx';

/** The phases of a process; a concluded one has them all behind it. */
export function ProcessPhases({ seeing, facts }: ProcessProps) {
	const { phases } = facts.parts;
	if (phases.length === 0) return null;
	return (
		<Phases
			phases={phases.map((phase) => ({
				title: phase.title,
				when: phaseWhen(seeing.language, phase, facts.today),
				state: phaseState(phase, facts.today),
			}))}
		/>
	);
}
