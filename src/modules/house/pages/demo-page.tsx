import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonLink, Form, Grid } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { WordsPage } from './words-page.tsx';

/** Where each role goes in, and the page where its work begins. */
const ways = {
	mitid: { action: '/log-ind/mitid', to: '/mit' },
	email: { action: '/log-ind', to: '/mit' },
	'case-officer': { action: '/log-ind/medarbejder', to: '/svarbord' },
	facilitator: { action: '/log-ind/medarbejder', to: '/styr' },
	politician: { action: '/log-ind/medarbejder', to: '/forloeb' },
	administrator: { action: '/log-ind/medarbejder', to: '/styr/brugere' },
} as const;

type Role = keyof typeof ways;

/** One way into the demonstration for each role, and the mailbox. */
export const demoView: View<unknown> = (seeing) => {
	const texts = houseTexts(seeing.language).demo;
	return (
		<WordsPage seeing={seeing} title={texts.title} lead={texts.lead} unlisted>
			{seeing.frame.person ? (
				<Alert kind="info">
					<p>{texts.signOut}</p>
				</Alert>
			) : null}
			<p>{texts.choose}</p>
			<Grid>
				{(Object.keys(ways) as Role[]).map((role) => (
					<Way role={role} seeing={seeing} />
				))}
				<section class="panel pad stack stack-3">
					<h2 class="h3">{texts.mailbox.heading}</h2>
					<p>{texts.mailbox.text}</p>
					<p>
						<ButtonLink kind="secondary" href={localPath(seeing.language, '/demo/post')}>
							{texts.mailbox.button}
						</ButtonLink>
					</p>
				</section>
			</Grid>
		</WordsPage>
	);
};

function Way({ role, seeing }: { readonly role: Role; readonly seeing: Seeing }) {
	const words = houseTexts(seeing.language).demo.roles[role];
	const { action, to } = ways[role];
	const at = (path: string) => localPath(seeing.language, path);
	return (
		<section class="panel pad stack stack-3">
			<h2 class="h3">{words.heading}</h2>
			<p>{words.text}</p>
			{role === 'email' ? (
				<p>
					<ButtonLink kind="secondary" href={at(`${action}?trin=1&til=${encodeURIComponent(to)}`)}>
						{words.button}
					</ButtonLink>
				</p>
			) : (
				<Form action={at(action)} hidden={{ til: to }}>
					<Button kind="secondary">{words.button}</Button>
				</Form>
			)}
		</section>
	);
}
