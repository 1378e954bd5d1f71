import type { Comment } from '../types.ts';
import { commentsOnChildren } from './comments-children.ts';
import { commentsOnEveryday } from './comments-everyday.ts';
import { commentsOnHomes } from './comments-homes.ts';
import { commentsOnMind } from './comments-mind.ts';
import { commentsOnOthers } from './comments-others.ts';
import { commentsOnYouth } from './comments-youth.ts';

/** Every comment; a reply comes after the comment that it answers. */
export const comments: readonly Comment[] = [
	...commentsOnChildren,
	...commentsOnYouth,
	...commentsOnMind,
	...commentsOnHomes,
	...commentsOnEveryday,
	...commentsOnOthers,
];
