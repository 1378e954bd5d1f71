/** The facts that this module sends as jobs. */
export const documentationFacts = ['participants-invited'] as const;
