import type { Seeing } from '../../../platform/web/seeing.ts';
import { Button, Form, Link, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import type { stopPage } from '../reads/pages.ts';
import { followingTexts } from '../texts.ts';
import type { FactsOf } from './facts-of.ts';

/** Where the link in a mail leads: one press, and no more such mails. A link that is merely opened, as by a virus scanner, changes nothing. */
export function StopPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof stopPage> }) {
	const { language, frame } = seeing;
	const texts = followingTexts(language).stop;
	const { secret, stopped } = facts;
	return (
		<Page
			frame={frame}
			title={stopped ? texts.done : texts.title}
			lead={stopped ? texts.doneLead : texts.lead}
			unlisted
		>
			{stopped ? (
				<p>
					<Link href={localPath(language, '/mit/foelger')}>{texts.again}</Link>
				</p>
			) : (
				<Form action={localPath(language, `/afmeld/${secret}`)}>
					<Button>{texts.button}</Button>
				</Form>
			)}
			<p class="small soft">{texts.kept}</p>
		</Page>
	);
}
