export { addArea } from './acts/add-area.ts';
export { editArea } from './acts/edit-area.ts';
export { outlineTyped } from './outline.ts';
export { mayAddArea } from './permissions.ts';
export { type Area, areasOf, type DrawnArea, listAreas, listDrawnAreas } from './reads/areas.ts';
export { searchAreas } from './reads/search-areas.ts';
export { type AreaShape, areaAt, type GeoPoint, isInside, toTheMetre } from './shape.ts';
export { areaKeyField, shapeField } from './shape-field.ts';
