/** The facts that this module sends as jobs. */
export const consultationFacts = ['consultation-closed', 'inquiry-answered'] as const;
