import type { Db } from './database/database.ts';
import type { Jobs } from './jobs/jobs.ts';

/** Secret keys kept as files outside the database. */
export interface KeyRing {
	named(name: string): Buffer;
	participation(id: string): Buffer;
	createParticipation(id: string): Buffer;
}

/** Where the bytes of files lie. */
export interface FileBytes {
	put(id: string, variant: string, bytes: Uint8Array): Promise<void>;
	read(id: string, variant: string): Promise<Uint8Array | undefined>;
	remove(id: string): Promise<void>;
}

/** What one municipality's program runs on: its database, its keys, its clock, its address. Made once at start. */
export interface Runtime {
	readonly db: Db;
	readonly clock: () => Date;
	readonly keys: KeyRing;
	readonly files: FileBytes;
	readonly jobs: Jobs;
	readonly publicUrl: string;
	readonly demo: boolean;
}
