export { sortingTexts } from './texts.ts';
