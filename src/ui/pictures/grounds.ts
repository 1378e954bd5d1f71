import { box, shape } from './shapes.ts';

/** The sky behind a tile of 240 by 150. */
export const sky = box('sky', 0, 0, 240, 150);

/** Flat grass. */
export const meadow = shape('hill', 'M0 118H240V150H0Z');

/** A floor or a pavement. */
export const floor = shape('warm', 'M0 116H240V150H0Z', ' opacity=".5"');
