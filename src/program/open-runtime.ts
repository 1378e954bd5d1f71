import { join } from 'node:path';
import { facts } from '../facts.ts';
import { system } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { type Context, contextFor } from '../platform/context.ts';
import { databaseOn } from '../platform/database/database.ts';
import { createFeedSource } from '../platform/feeds/feed-source.ts';
import { createDiskFileStore } from '../platform/files/disk-store.ts';
import { createPictureReencoder } from '../platform/files/reencode.ts';
import { stagePicturesWith } from '../platform/files/stage.ts';
import { openKeys } from '../platform/keys.ts';
import { createOpenAiModel } from '../platform/language-model/openai-model.ts';
import { createPaperMaker } from '../platform/papers/make-paper.ts';
import { createPdfMaker } from '../platform/pdf/make-pdf.ts';
import { createPlanRegister } from '../platform/plandata/wfs-plan-register.ts';
import { createTileSource } from '../platform/tiles/tile-source.ts';
import { createLibreTranslator } from '../platform/translator/libre-translator.ts';
import type { WebRuntime } from '../platform/web/environment.ts';
import { lazyJobs } from './lazy-jobs.ts';
import { openMunicipality } from './municipality.ts';
import type { OpenDatabase } from './open-database.ts';

/** A runtime on an open database, and how to let go of it. */
export interface OpenRuntime {
	readonly runtime: WebRuntime;
	readonly municipality: Awaited<ReturnType<typeof openMunicipality>>;
	readonly context: () => Context;
	close(): Promise<void>;
}

/** Everything one municipality's program runs on. */
export async function openRuntime(
	config: Config,
	database: OpenDatabase,
	signIn: WebRuntime['signIn'],
): Promise<OpenRuntime> {
	const db = databaseOn(database.pool);
	const reencoder = createPictureReencoder();
	const pdf = createPdfMaker();
	const papers = createPaperMaker(pdf);
	const jobs = lazyJobs(database.url, facts);
	const municipality = await openMunicipality(db);
	const runtime: WebRuntime = {
		db,
		clock: () => new Date(),
		keys: openKeys(config.dataDir, { create: !config.production }),
		files: createDiskFileStore(join(config.dataDir)),
		jobs,
		publicUrl: config.publicUrl,
		demo: config.demo,
		mailIn: config.mailIn,
		...(config.mapTiles && { tiles: createTileSource(config.mapTiles, Date.now) }),
		...(config.catalogueFeeds.length > 0 && { feeds: createFeedSource(config.catalogueFeeds) }),
		...(config.plandata && { plans: createPlanRegister(config.plandata) }),
		...(config.languageModel && { languageModel: createOpenAiModel(config.languageModel) }),
		...(config.translator && { translator: createLibreTranslator(config.translator) }),
		municipality: municipality.current,
		arabic: municipality.arabic,
		isSetUp: municipality.isSetUp,
		stagePicture: stagePicturesWith(reencoder),
		makePdf: pdf.make,
		makePaper: papers.make,
		secure: config.https,
		signIn,
	};
	return {
		runtime,
		municipality,
		context: () => contextFor(runtime, system),
		async close() {
			municipality.stop();
			reencoder.stop();
			pdf.stop();
			papers.stop();
			await jobs.stop();
		},
	};
}
