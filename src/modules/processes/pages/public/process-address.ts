import type { Language } from '../../../../platform/context.ts';
import { localPath } from '../../../../ui/language.ts';
import type { SeenProcess } from '../../reads/public/seen-process.ts';

/** An address below a process; in a preview it carries the secret on. */
export function processAddress(
	language: Language,
	seen: Pick<SeenProcess, 'process' | 'preview'>,
	below: '' | '/tal' | `/tema/${string}` = '',
): string {
	const secret = seen.preview ? `?forhaandsvisning=${encodeURIComponent(seen.preview)}` : '';
	return localPath(language, `/forloeb/${seen.process.slug}${below}${secret}`);
}
