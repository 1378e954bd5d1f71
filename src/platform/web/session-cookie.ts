import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ask } from './environment.ts';

/** With https the browser itself guards the name: no subdomain can set it, and it never travels in the clear. */
function cookieName(secure: boolean): string {
	return secure ? '__Host-samskab' : 'samskab';
}

/** The session secret that the browser sent. */
export function sessionOf(ask: Ask): string | undefined {
	return getCookie(ask, cookieName(ask.get('carried').secure));
}

/** Gives the browser its session; it lasts until the browser closes or the server says so. */
export function giveSession(ask: Ask, secret: string): void {
	const { secure } = ask.get('carried');
	setCookie(ask, cookieName(secure), secret, { httpOnly: true, secure, sameSite: 'Lax', path: '/' });
}

/** Takes the session away. */
export function takeSession(ask: Ask): void {
	const { secure } = ask.get('carried');
	deleteCookie(ask, cookieName(secure), { secure, path: '/' });
}

/** A short-lived cookie that ties a sign-in to the browser that began it. */
export const attemptCookie = {
	give(ask: Ask, secret: string): void {
		const { secure } = ask.get('carried');
		setCookie(ask, secure ? '__Host-samskab-forsoeg' : 'samskab-forsoeg', secret, {
			httpOnly: true,
			secure,
			sameSite: 'Lax',
			path: '/',
			maxAge: 900,
		});
	},
	take(ask: Ask): string | undefined {
		const name = ask.get('carried').secure ? '__Host-samskab-forsoeg' : 'samskab-forsoeg';
		const secret = getCookie(ask, name);
		deleteCookie(ask, name, { secure: ask.get('carried').secure, path: '/' });
		return secret;
	},
};
