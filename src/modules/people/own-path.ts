import { safeReturnPath } from '../../platform/security/safe-text.ts';
import { withoutLanguage } from '../../ui/language.ts';

/** Where sign-in leads back to: a path of our own without its language prefix, and never sign-in itself. */
export function ownPath(asked: string | undefined): string {
	if ((asked?.length ?? 0) > 2000) return '/';
	const path = withoutLanguage(safeReturnPath(asked));
	return path.startsWith('//') || /^\/log-(ind|ud)(?=[/?#]|$)/.test(path) ? '/' : path;
}
