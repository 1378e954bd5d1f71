/** Votes, statements or start centres that cannot be used, and why. */
export class OpinionError extends Error {}
