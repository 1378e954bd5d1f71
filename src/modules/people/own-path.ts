import { safeReturnPath } from '../../platform/security/safe-text.ts';

/** Where sign-in leads back to: a path of our own without its language prefix, and never sign-in itself. */
export function ownPath(asked: string | undefined): string {
	if ((asked?.length ?? 0) > 2000) return '/';
	const path = safeReturnPath(asked).replace(/^\/en(?=[/?#]|$)/, '');
	const local = path.startsWith('/') ? path : `/${path}`;
	return local.startsWith('//') || /^\/log-(ind|ud)(?=[/?#]|$)/.test(local) ? '/' : local;
}
