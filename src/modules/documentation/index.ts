export { type Documentation, documentationPath } from './documentation.ts';
export { documentationsById } from './reads/read-documentation.ts';
