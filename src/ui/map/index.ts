export { clustered } from './clusters.ts';
export { type MapArea, type MapDot, MapDrawing } from './map-drawing.tsx';
export { mapImage } from './map-image.ts';
export { closeUpOn, mapFrame, wholeMap } from './point-map.ts';
export {
	type Bounds,
	boundsOf,
	closeUp,
	fitted,
	type MapPoint,
	middleOf,
	type Outline,
	type Projection,
} from './projection.ts';
