export { type Area, areasOf, type DrawnArea, listAreas, listDrawnAreas } from './reads/areas.ts';
export { searchAreas } from './reads/search-areas.ts';
export { type AreaShape, areaAt, type GeoPoint, isInside, toTheMetre } from './shape.ts';
