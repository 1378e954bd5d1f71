/** The facts that this module sends as jobs. */
export const peopleFacts = ['person-better-known'] as const;
