/** The facts that this module sends as jobs. */
export const mineFacts = ['own-data-asked', 'account-deleted'] as const;
