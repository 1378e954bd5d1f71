export {
	type Followed,
	type FollowKind,
	type FollowKinds,
	type NewMatter,
	type Untold,
	useFollowKinds,
} from './follow-kind.ts';
export { repliesAreOpen } from './replies/replies-are-open.ts';
export { takeReply } from './replies/take-reply.ts';
export { follow, type Subject } from './steps/follow.ts';
export { followingHandlers } from './steps/handle-facts.ts';
export { sendDigests } from './steps/send-digests.ts';
