import { findWorker } from '../workers/worker-process.ts';
import { createWorkerQueue, type WorkerLimits } from '../workers/worker-queue.ts';
import type { PdfAnswer, PdfJob } from './pdf-worker.ts';
import { readTemplate } from './read-template.ts';

/** What came of a document: its bytes, or why there are none. */
export type MadePdf =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly refusal: 'not-available-here' | 'busy' };

/** Makes accessible PDF documents (PDF/UA-1) outside the web process, one at a time. Never inside an act. */
export interface PdfMaker {
	/** A document from a template in `print/` and its data, which no markup in it can break out of, with the pictures it opens by path. */
	make(template: string, data: unknown, pictures?: PdfJob['pictures']): Promise<MadePdf>;
	stop(): void;
}

/** Nobody waits longer for a document, and its process is soon gone again: it holds much memory. */
const patience: WorkerLimits = { timeLimitMs: 30_000, idleMs: 5_000, queueLimit: 8 };

/** Makes a maker; its process starts with the first document. */
export function createPdfMaker({
	entry,
	...limits
}: Partial<WorkerLimits> & { readonly entry?: string } = {}): PdfMaker {
	const queue = createWorkerQueue<PdfJob, PdfAnswer>(() => entry ?? findWorker(import.meta.dirname, 'pdf-worker'), {
		...patience,
		...limits,
	});
	return {
		async make(template, data, pictures = {}) {
			const worked = await queue.ask({ template: await readTemplate(template), data: JSON.stringify(data), pictures });
			if (worked.kind === 'answered') return worked.answer;
			if (worked.kind === 'broke') throw new Error(`the document ${template} could not be set: see its template`);
			return { ok: false, refusal: 'busy' };
		},
		stop: queue.stop,
	};
}
