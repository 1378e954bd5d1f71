/** The facts that this module sends as jobs. */
export const evaluationFacts = ['evaluation-measured', 'evaluation-decided'] as const;
