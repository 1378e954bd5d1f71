/** The facts that this module sends as jobs. */
export const processFacts = ['process-published', 'process-extended', 'process-concluded', 'process-stopped'] as const;
