import { asset } from '../../platform/assets.ts';
import type { IconName } from './icons.ts';

/** A small line drawing beside a word; it carries no meaning alone and is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" aria-hidden="true">
			<use href={`${asset('pictures.svg')}#i-${name}`}></use>
		</svg>
	);
}
