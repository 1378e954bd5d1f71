import type { Db } from './database/database.ts';
import type { FeedSource } from './feeds/feed-source.ts';
import type { FileStore } from './files/store.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Keys } from './keys.ts';
import type { LanguageModel } from './language-model/language-model.ts';
import type { PlanRegister } from './plandata/plan-register.ts';
import type { TileSource } from './tiles/tile-source.ts';
import type { Translator } from './translator/translator.ts';

/** The receiver of answers to mails: where it listens, and what stands after @ in its addresses. */
export interface MailIn {
	readonly host: string;
	readonly port: number;
	readonly domain: string;
}

/** What one municipality's program runs on: its database, its keys, its clock, its address. Made once at start. */
export interface Runtime {
	readonly db: Db;
	readonly clock: () => Date;
	readonly keys: Keys;
	readonly files: FileStore;
	readonly jobs: Jobs;
	readonly publicUrl: string;
	readonly demo: boolean;
	/** Where answers to mails go, and who listens for them. Absent where nobody does. */
	readonly mailIn?: MailIn | undefined;
	/** A machine that says employees' words in another language. Absent where the municipality has named none. */
	readonly translator?: Translator | undefined;
	/** The national register of plans. Absent where the operator has named no address. */
	readonly plans?: PlanRegister | undefined;
	/** A machine that writes drafts of plans. Absent where the municipality has named none. */
	readonly languageModel?: LanguageModel | undefined;
	/** The ground of movable maps. Absent where the municipality has named no source. */
	readonly tiles?: TileSource | undefined;
	/** Feeds of other municipalities' catalogues. Absent where the operator has named none. */
	readonly feeds?: FeedSource | undefined;
}
