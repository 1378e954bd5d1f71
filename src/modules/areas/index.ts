export { type Area, areasOf, listAreas } from './reads/areas.ts';
