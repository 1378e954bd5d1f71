import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, ButtonRow } from '../../../ui/kit/index.ts';
import { wordingStaffTexts } from '../texts.ts';
import type { Wording } from '../wording.ts';
import { machineField } from './worded-by-machine.ts';

/** Whether there is a machine to ask: the municipality has named one, and easy Danish is no language of its own. */
export function offersMachine({ context }: Seeing, wording: Wording): boolean {
	return wording !== 'let' && context.runtime.translator !== undefined;
}

/**
 * Within the form: what is still empty, translated by the municipality's machine. After the button that saves, which is the one that
 * Enter in a field presses.
 */
export function MachineButton({ seeing, wording }: { readonly seeing: Seeing; readonly wording: Wording }) {
	const { machine } = wordingStaffTexts(seeing.language);
	if (!offersMachine(seeing, wording)) return null;
	return (
		<div class="form-group stack stack-2">
			<ButtonRow>
				<Button kind="secondary" name={machineField} value="1">
					{machine.button}
				</Button>
			</ButtonRow>
			<p class="small soft">{machine.hint}</p>
		</div>
	);
}
