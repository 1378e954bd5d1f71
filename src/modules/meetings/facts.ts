/** The facts that this module sends as jobs. */
export const meetingFacts = ['meeting-published', 'meeting-changed', 'meeting-cancelled'] as const;
