export { type Registry, type RolesOfAct, useRegistry } from './shown-acts.ts';
export { forgetOldTokens, identifyToken } from './steps/identify-token.ts';
