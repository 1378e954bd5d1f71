export { forgetDue } from './acts/forget-due.ts';
export { mineFacts } from './facts.ts';
export { type RetentionRules, useRetentionRules } from './retention-rules.ts';
export { forgetExports, mineHandlers } from './steps/handle-facts.ts';
export { type Erasure, listErasures, replayErasures } from './steps/replay-erasures.ts';
