import { addDays, dateInCopenhagen } from '../../../../platform/clock.ts';
import { form, page, type Route } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { Button, ButtonRow, DateField, Form, TextField } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import { copyProcess } from '../../acts/copy-process.ts';
import { limits } from '../../limits.ts';
import { refusalTexts as refusals } from '../../refusal-texts.ts';
import { StaffPage, steerPath } from './staff-page.tsx';
import { type SteeredFacts, steeredRead } from './steered-read.ts';
import { staffTexts } from './texts.ts';

/** A copy is usually wanted for soon: two weeks are enough to get ready. */
const usualDaysToOpening = 14;

const copyRead = steeredRead('process.copy-page', '/kopier', async () => ({}));

function CopyPage({ seeing, facts }: { readonly seeing: Seeing; readonly facts: SteeredFacts<object> }) {
	const { language, form: state, context } = seeing;
	const texts = staffTexts(language).copy;
	const { process } = facts;
	const opensOn = addDays(dateInCopenhagen(context.now), usualDaysToOpening);
	return (
		<StaffPage seeing={seeing} process={process} title={texts.title} lead={texts.lead}>
			<Form action={localPath(language, `${steerPath(process.slug)}/kopier`)} token={state.token()}>
				<TextField
					name="title"
					label={texts.newTitle}
					hint={texts.newTitleHint}
					value={state.typed.text('title') ?? process.title}
					error={state.problemOf('title')}
					limit={limits.title}
					autocomplete="off"
				/>
				<DateField
					name="opensOn"
					label={texts.opensOn}
					hint={texts.opensOnHint}
					value={state.typed.text('opensOn') ?? opensOn}
					error={state.problemOf('opensOn')}
				/>
				<ButtonRow>
					<Button>{texts.copy}</Button>
				</ButtonRow>
			</Form>
		</StaffPage>
	);
}

const copyRoute = page(copyRead, (seeing, facts) => <CopyPage seeing={seeing} facts={facts} />);

/** A process again: the page that asks what is new about it, and its form. */
export const copyRoutes: Route[] = [
	copyRoute,
	form({
		path: copyRead.path,
		act: copyProcess,
		on: copyRoute,
		input: ({ typed, params }) => ({
			slug: params.slug,
			title: typed.text('title') ?? '',
			opensOn: typed.text('opensOn') ?? '',
		}),
		then: ({ slug }) => ({ path: steerPath(slug), notice: 'process-copied' }),
		refusals,
		title: (language) => staffTexts(language).copy.title,
	}),
];
