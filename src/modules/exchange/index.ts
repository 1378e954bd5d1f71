export { type Registry, type RolesOfAct, useRegistry } from './shown-acts.ts';
