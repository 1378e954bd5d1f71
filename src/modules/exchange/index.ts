export { type Registry, type RolesOfAct, useRegistry } from './shown-acts.ts';
export { identifyToken } from './steps/identify-token.ts';
