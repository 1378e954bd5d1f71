import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { plural } from '../../../../ui/format.ts';
import { Button, ButtonRow, Form, Page } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { askHelpPage, enterHelpPage } from '../../reads/help-pages.ts';
import { helpTexts } from '../../texts-help.ts';
import type { FactsOf } from '../facts-of.ts';
import { AskFields } from './ask-fields.tsx';

function AskPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: FactsOf<typeof askHelpPage> }) {
	const { language, form, context } = seeing;
	const { ask, front } = helpTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={ask.title}
			lead={ask.lead(plural(language, facts.workingDays, front.promiseFigure))}
			errors={form.problems}
			breadcrumbs={[{ text: front.short, href: to('/foreningshjaelp') }, { text: ask.title }]}
		>
			<Form action={to('/foreningshjaelp/spoerg')} token={form.token()}>
				<AskFields
					seeing={seeing}
					kind={facts.kind}
					organisations={facts.organisations}
					contactLabel={ask.contact}
					contactName={context.actor.name}
				/>
				<ButtonRow>
					<Button>{ask.button}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
}

function EnterPage({ seeing }: { readonly seeing: Seeing }) {
	const { language, form } = seeing;
	const { enter, desk } = helpTexts(language);
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={enter.title}
			lead={enter.lead}
			current="/styr"
			errors={form.problems}
			unlisted
			breadcrumbs={[
				{ text: desk.crumb, href: to('/styr') },
				{ text: desk.title, href: to('/styr/foreningshjaelp') },
				{ text: enter.title },
			]}
		>
			<Form action={to('/styr/foreningshjaelp/ny')} token={form.token()}>
				<AskFields seeing={seeing} contactLabel={enter.contact} />
				<ButtonRow>
					<Button>{enter.button}</Button>
				</ButtonRow>
			</Form>
		</Page>
	);
}

/** The form on which a group asks. */
export const askHelpRoute = page(askHelpPage, (seeing, facts) => <AskPage seeing={seeing} facts={facts} />);

/** The form on which staff write down what they are told. */
export const enterHelpRoute = page(enterHelpPage, (seeing) => <EnterPage seeing={seeing} />);
