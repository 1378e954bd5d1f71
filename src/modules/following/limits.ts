/** More than anybody can care for; it bounds a page, and what one mail must look through. */
export const mostFollows = 200;
