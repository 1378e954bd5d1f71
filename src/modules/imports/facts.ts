/** The facts that this module sends as jobs. */
export const importFacts = ['import-started', 'import-undone'] as const;
