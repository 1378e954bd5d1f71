import type { Language } from '../../../platform/context.ts';
import type { Level } from '../../../platform/permission.ts';
import { localPath } from '../../../ui/language.ts';
import type { Onward } from '../sign-in/mail-link.ts';

/** The hidden fields that carry along where a sign-in leads. */
export function onwardFields({ returnTo, kept, again }: Onward): Record<string, string> {
	return { til: returnTo, ...(kept && { gemt: kept }), ...(again && { igen: '1' }) };
}

/** An address of sign-in that carries along where it leads. */
export function onwardAddress(language: Language, path: string, onward: Onward, level?: Level): string {
	const query = new URLSearchParams({ ...(level !== undefined && { trin: String(level) }), ...onwardFields(onward) });
	return localPath(language, `${path}?${query}`);
}
