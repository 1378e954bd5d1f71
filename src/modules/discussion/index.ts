export { isByStaff } from './byline.ts';
export { CommentThreads, type ConversationFacts } from './pages/comment-threads.tsx';
export { conversationOf } from './reads/conversation-of.ts';
export { countComments, countStances } from './reads/count-comments.ts';
export { voicesPerPage } from './reads/find-page.ts';
export { type Comment, type CommentListWish, type CommentThread, listComments } from './reads/list-comments.ts';
export { commentPlace, commentPlaces } from './reads/read-place.ts';
export {
	asksForAnswer,
	type CommentKind,
	commentLimit,
	isStance,
	type Stance,
	stances,
	titleOfComment,
} from './stance.ts';
export { bringCommentsBack, carryComments } from './steps/carry-comments.ts';
export { hideComment, holdBackComment, releaseHeldComment, showCommentAgain } from './steps/hide-comment.ts';
export { withdrawComment } from './steps/withdraw-comment.ts';
export { type WrittenComment, writeComment } from './steps/write-comment.ts';
export { type CommentPlace, voiceToReplyTo } from './thread.ts';
