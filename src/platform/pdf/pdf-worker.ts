// A process of its own: five hundred letters take a second and a quarter of a gigabyte, which the web process must not spare.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the web process asks: a template of ours, and data that stays data. */
export interface PdfJob {
	readonly template: string;
	/** JSON, which the template reads; markup in it stays text. */
	readonly data: string;
	/** Pictures that the template shows, by the path it opens them at, as in `/pictures/0`. */
	readonly pictures: Readonly<Record<string, Uint8Array>>;
}

/** What this process answers, under the number of the job. */
export type PdfAnswer =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly refusal: 'not-available-here' };

/** The part of the typesetter that we use; the package brings no types. */
interface Typesetter {
	readonly NodeCompiler: {
		create(options: object): {
			pdf(
				document: { mainFileContent: string; inputs: Readonly<Record<string, string>> },
				options: { pdfStandard: 'ua-1' },
			): Buffer;
			mapShadow(path: string, bytes: Buffer): void;
			evictCache(maxAge: number): void;
		};
	};
}

/** A folder that need not be there: a document can open what comes with its job, and no file of the machine. */
const workspace = '/samskab-papers';

process.on('message', async (message) => {
	const { job, template, data, pictures } = message as PdfJob & { readonly job: number };
	const typesetter = await load();
	if (!typesetter) return process.send?.({ job, ok: false, refusal: 'not-available-here' } satisfies Numbered);
	const compiler = typesetter.NodeCompiler.create({
		fontArgs: [{ fontBlobs: [readFileSync(arabicFont())] }],
		workspace,
	});
	for (const [path, bytes] of Object.entries(pictures)) compiler.mapShadow(workspace + path, Buffer.from(bytes));
	// PDF/UA-1 is refused by the typesetter itself where a picture has no words, or a heading is skipped.
	const bytes = compiler.pdf({ mainFileContent: template, inputs: { data } }, { pdfStandard: 'ua-1' });
	process.send?.({ job, ok: true, bytes } satisfies Numbered, () => compiler.evictCache(0));
});
process.on('disconnect', () => process.exit());

/** The typesetter's own fonts hold no Arabic, and a name in it would be boxes. */
function arabicFont(): string {
	return createRequire(import.meta.url).resolve(
		'@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
	);
}

type Numbered = PdfAnswer & { readonly job: number };

/** The typesetter has a build for one kind of machine; elsewhere there is none, and that is said. */
async function load(): Promise<Typesetter | undefined> {
	const name = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
	try {
		const loaded = (await import(/* @vite-ignore */ name)) as { default: Typesetter };
		return loaded.default;
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED')
			return undefined;
		throw error;
	}
}
