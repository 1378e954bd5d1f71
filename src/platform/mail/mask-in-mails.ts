import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { platformTables } from '../database/database.ts';
import { escapeHtml } from './mail-html.ts';

/**
 * Takes words out of mails that wait to be sent and lead to one of these pages: what a moderator takes out must not go out an hour later
 * because the mail server was away. Other mails may hold the same words with good right.
 */
export async function maskInMails(
	context: Context,
	{
		passage,
		instead,
		paths,
	}: { readonly passage: string; readonly instead: string; readonly paths: readonly string[] },
): Promise<void> {
	if (paths.length === 0) return;
	const leadsThere = `(${paths.map((path) => path.replace(/[^\w/-]/g, '')).join('|')})([^0-9]|$)`;
	await sql`
		update mail set subject = replace(subject, ${passage}, ${instead}),
			text_body = replace(text_body, ${passage}, ${instead}),
			html_body = replace(html_body, ${escapeHtml(passage)}, ${escapeHtml(instead)})
		where sent_at is null and failed_at is null and text_body ~ ${leadsThere}
			and position(${passage} in subject || ' ' || text_body) > 0
	`.execute(platformTables(context.db));
}
