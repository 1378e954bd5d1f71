/** A sample or margins that cannot be weighed, and why. */
export class WeighError extends Error {}
