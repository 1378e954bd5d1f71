import { Phases } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { phaseState } from '../../phase.ts';
import { ownPhaseKinds, phaseKindsInUse } from '../../phase-kind.ts';
import { phaseWhen } from './phase-when.ts';
import type { ProcessProps } from './process-page.tsx';

/** The phases of a process; a concluded one has them all behind it. What happens on a page of its own is a link there. */
export function ProcessPhases({ seeing, facts }: ProcessProps) {
	const { phases } = facts.parts;
	if (phases.length === 0) return null;
	const placeOf = (kind: string) => (kind in ownPhaseKinds ? undefined : phaseKindsInUse()[kind]?.place);
	return (
		<Phases
			phases={phases.map((phase) => {
				const place = placeOf(phase.kind);
				return {
					title: phase.title,
					when: phaseWhen(seeing.language, phase, facts.today),
					state: phaseState(phase, facts.today),
					href: place && localPath(seeing.language, place(facts.process.slug)),
				};
			})}
		/>
	);
}
