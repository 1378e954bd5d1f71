import { page, type View } from '../../../platform/web/door.tsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import {
	Alert,
	Button,
	ButtonLink,
	ButtonRow,
	Choices,
	Form,
	NumberField,
	Page,
	TextField,
} from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { vouchRead } from '../reads/manage-pages.ts';
import { peopleTexts } from '../texts.ts';
import { manageCrumbs } from './manage-crumbs.ts';

const view: View<Record<string, never>> = (seeing) => {
	const texts = peopleTexts(seeing.language).vouch;
	const { typed, problemOf, problems } = seeing.form;
	const field = (name: string) => ({ name, value: typed.text(name), error: problemOf(name), autocomplete: 'off' });
	const isNamesake = problemOf('samePerson') !== undefined || typed.filled('samePerson') !== undefined;
	return (
		<Page
			frame={seeing.frame}
			title={texts.title}
			lead={texts.lead}
			current="/styr"
			errors={problems}
			unlisted
			breadcrumbs={manageCrumbs(seeing.language, texts.title)}
		>
			<Form action={localPath(seeing.language, '/styr/vouch')} token={seeing.form.token()}>
				<TextField {...field('name')} label={texts.name} />
				<h2 class="h3">{texts.by}</h2>
				<p class="soft">{texts.byHint}</p>
				<TextField {...field('cpr')} label={texts.cpr} narrow optional />
				<TextField {...field('email')} type="email" label={texts.email} optional />
				<TextField {...field('phone')} type="tel" label={texts.phone} optional />
				<NumberField {...field('birthYear')} label={texts.birthYear} optional />
				{isNamesake && (
					<Choices
						name="samePerson"
						label={texts.same}
						hint={texts.sameHint}
						choices={[
							{ value: 'same', label: texts.sameChoice },
							{ value: 'other', label: texts.otherChoice },
						]}
						value={typed.text('samePerson')}
						error={problemOf('samePerson')}
					/>
				)}
				<ButtonRow>
					<Button>{texts.button}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
};

/** The page where staff vouch for somebody. */
export const vouchPage = page(vouchRead, view);

/** The code, shown this once, on a page that prints well. */
export function VouchedPage({
	seeing,
	name,
	code,
}: {
	readonly seeing: Seeing;
	readonly name: string;
	readonly code: string;
}) {
	const texts = peopleTexts(seeing.language).vouch;
	const address = new URL(localPath(seeing.language, '/log-ind/kode'), seeing.web.publicUrl).href;
	return (
		<Page frame={seeing.frame} title={texts.doneTitle} lead={texts.doneLead(name)} current="/styr" unlisted>
			<p class="h1">
				<code>{code}</code>
			</p>
			<p>{texts.doneUse(address)}</p>
			<Alert kind="info">
				<p>{texts.doneEarlier}</p>
			</Alert>
			<p>
				<ButtonLink href={localPath(seeing.language, '/styr/vouch')} kind="secondary">
					{texts.another}
				</ButtonLink>
			</p>
		</Page>
	);
}
