export { openVisit } from './acts/open-visit.ts';
export { forgetVisits } from './steps/keep-visit.ts';
export { asPersonHelped } from './steps/person-helped.ts';
