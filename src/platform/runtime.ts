import type { Db } from './database/database.ts';
import type { FileStore } from './files/store.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Keys } from './keys.ts';

/** What one municipality's program runs on: its database, its keys, its clock, its address. Made once at start. */
export interface Runtime {
	readonly db: Db;
	readonly clock: () => Date;
	readonly keys: Keys;
	readonly files: FileStore;
	readonly jobs: Jobs;
	readonly publicUrl: string;
	readonly demo: boolean;
	/** Where answers to mails go: the part after @. Absent where nobody listens for them. */
	readonly mailInDomain?: string | undefined;
}
