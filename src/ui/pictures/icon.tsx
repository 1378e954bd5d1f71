import { raw } from 'hono/html';
import { asset } from '../../platform/assets.ts';
import type { IconName } from './icons.ts';

/** A list shows the same few icons hundreds of times; each is written once. */
const written = new Map<string, ReturnType<typeof raw>>();

/** A small line drawing beside a word; it carries no meaning alone and is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
	const address = `${asset('pictures.svg')}#i-${name}`;
	const known = written.get(address);
	if (known) return known;
	const icon = raw(
		String(
			<svg class="icon" aria-hidden="true">
				<use href={address}></use>
			</svg>,
		),
	);
	written.set(address, icon);
	return icon;
}
