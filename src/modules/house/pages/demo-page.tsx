import type { Child } from 'hono/jsx';
import type { View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, Button, ButtonLink, CoverPicture, type DrawingName, Form, Grid } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { houseTexts } from '../texts.ts';
import { WordsPage } from './words-page.tsx';

/** Where each role goes in, and the page where its work begins. */
const ways = {
	mitid: { action: '/log-ind/mitid', to: '/mit', drawing: 'neighbours' },
	email: { action: '/log-ind', to: '/mit', drawing: 'bench' },
	'case-officer': { action: '/log-ind/medarbejder', to: '/svarbord', drawing: 'postcard' },
	facilitator: { action: '/log-ind/medarbejder', to: '/styr', drawing: 'workplace' },
	politician: { action: '/log-ind/medarbejder', to: '/styr', drawing: 'townhall' },
	administrator: { action: '/log-ind/medarbejder', to: '/styr/brugere', drawing: 'signpost' },
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
				<WayCard drawing="phone" heading={texts.mailbox.heading} text={texts.mailbox.text}>
					<p>
						<ButtonLink kind="secondary" href={localPath(seeing.language, '/demo/post')}>
							{texts.mailbox.button}
						</ButtonLink>
					</p>
				</WayCard>
			</Grid>
		</WordsPage>
	);
};

function Way({ role, seeing }: { readonly role: Role; readonly seeing: Seeing }) {
	const words = houseTexts(seeing.language).demo.roles[role];
	const { action, to, drawing } = ways[role];
	const at = (path: string) => localPath(seeing.language, path);
	return (
		<WayCard drawing={drawing} heading={words.heading} text={words.text}>
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
		</WayCard>
	);
}

function WayCard(props: {
	readonly drawing: DrawingName;
	readonly heading: string;
	readonly text: string;
	readonly children?: Child;
}) {
	return (
		<section class="card">
			<div class="card-image">
				<CoverPicture cover={{ drawing: props.drawing }} />
			</div>
			<div class="card-content">
				<h2 class="h3">{props.heading}</h2>
				<p>{props.text}</p>
				{props.children}
			</div>
		</section>
	);
}
