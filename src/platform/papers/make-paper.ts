import { createHash } from 'node:crypto';
import type { MadePdf, PdfMaker } from '../pdf/make-pdf.ts';
import { findWorker } from '../workers/worker-process.ts';
import { createWorkerQueue, type WorkerLimits } from '../workers/worker-queue.ts';
import type { DocxAnswer, DocxJob } from './docx-worker.ts';
import type { Paper, PaperFormat } from './paper.ts';
import { printablePaper } from './printable-paper.ts';

/** Makes files of papers outside the web process, one at a time. Never inside an act. */
export interface PaperMaker {
	make(paper: Paper, format: PaperFormat): Promise<MadePdf>;
	stop(): void;
}

/** Word documents are built as one tree in memory: two thousand points take a quarter of a gigabyte, and the process is soon gone again. */
const patience: WorkerLimits = { timeLimitMs: 30_000, idleMs: 5_000, queueLimit: 8, heapMb: 512 };
/** What was made last is kept: a white paper that the newspaper links to is set once, not once for each reader. */
const kept = { papers: 8, bytes: 12_000_000 };

/** Makes a maker that sets its PDF with the given one. */
export function createPaperMaker(pdf: Pick<PdfMaker, 'make'>): PaperMaker {
	const queue = createWorkerQueue<DocxJob, DocxAnswer>(() => findWorker(import.meta.dirname, 'docx-worker'), patience);
	const latest = new Map<string, { readonly made: Promise<MadePdf>; bytes: number }>();
	return { make, stop: queue.stop };

	function make(paper: Paper, format: PaperFormat): Promise<MadePdf> {
		const key = fingerprint(paper, format);
		const known = latest.get(key);
		latest.delete(key);
		const entry = known ?? { made: format === 'pdf' ? setPdf(pdf, paper) : writeWord(paper), bytes: 0 };
		latest.set(key, entry);
		if (!known) void entry.made.then(weigh, () => weigh({ ok: false, refusal: 'busy' }));
		return entry.made;

		function weigh(made: MadePdf) {
			if (made.ok) entry.bytes = made.bytes.length;
			else if (latest.get(key) === entry) latest.delete(key);
			forgetOldest();
		}
	}

	function forgetOldest() {
		let bytes = [...latest.values()].reduce((sum, entry) => sum + entry.bytes, 0);
		for (const [key, entry] of latest) {
			if (latest.size <= kept.papers && bytes <= kept.bytes) return;
			latest.delete(key);
			bytes -= entry.bytes;
		}
	}

	async function writeWord(paper: Paper): Promise<MadePdf> {
		const worked = await queue.ask({ paper });
		if (worked.kind === 'answered') return { ok: true, bytes: worked.answer.bytes };
		if (worked.kind === 'broke') throw new Error(`the paper "${paper.title}" could not be written as a document`);
		return { ok: false, refusal: 'busy' };
	}
}

/** The same for the same words and pictures. */
function fingerprint(paper: Paper, format: PaperFormat): string {
	const hash = createHash('sha256').update(format);
	hash.update(JSON.stringify({ ...paper, parts: paper.parts.map((part) => ({ ...part, bytes: undefined })) }));
	for (const part of paper.parts) if (part.kind === 'picture') hash.update(part.bytes);
	return hash.digest('base64');
}

function setPdf(pdf: Pick<PdfMaker, 'make'>, paper: Paper): Promise<MadePdf> {
	const pictures: Record<string, Uint8Array> = {};
	const parts = printablePaper(paper).parts.map((part) => {
		if (part.kind !== 'picture') return part;
		const path = `/pictures/${Object.keys(pictures).length}`;
		pictures[path] = part.bytes;
		return { kind: part.kind, alt: part.alt, caption: part.caption, path };
	});
	return pdf.make('paper', { ...printablePaper({ ...paper, parts: [] }), parts }, pictures);
}
