export {
	type ComingMatter,
	type Matter,
	type MatterKind,
	type MatterKinds,
	useMatterKinds,
} from './matter.ts';
export { ThreadList } from './pages/thread-list.tsx';
export { threadRead } from './reads/read-thread-page.ts';
export { mattersOf, threadOf } from './reads/thread-of.ts';
export { type MatterRef, type RelationType, relationTypes } from './relation.ts';
export { type NewRelation, relate, relateAll } from './steps/relate.ts';
export { unrelate } from './steps/unrelate.ts';
export type { ThreadNode } from './thread.ts';
