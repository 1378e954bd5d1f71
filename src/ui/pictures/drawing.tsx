import { asset } from '../../platform/assets.ts';
import { type DrawingName, drawingSize } from './drawing-names.ts';

/** One of the drawings; described by `label` where it tells something, otherwise decoration. */
export function Drawing({ name, label }: { name: DrawingName; label?: string | undefined }) {
	const [width, height] = drawingSize(name);
	return (
		<svg
			class="pic"
			viewBox={`0 0 ${width} ${height}`}
			preserveAspectRatio="xMidYMax slice"
			role={label ? 'img' : undefined}
			aria-label={label}
			aria-hidden={label ? undefined : 'true'}
		>
			<use href={`${asset('pictures.svg')}#d-${name}`}></use>
		</svg>
	);
}
