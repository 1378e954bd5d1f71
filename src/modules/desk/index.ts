export { openVisit } from './acts/open-visit.ts';
export { asPersonHelped } from './steps/person-helped.ts';
