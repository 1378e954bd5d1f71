/** The facts that this module sends as jobs. */
export const planFacts = ['plan-published'] as const;
