import type { View } from '../../../platform/web/door.tsx';
import { Button, ButtonLink, ButtonRow, Choices, Form, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { ageBands } from '../age-bands.ts';
import type { AgeQuestion } from '../reads/read-age-question.ts';
import { figuresTexts } from '../texts.ts';

/** The one question after handing in: by itself, never required, and with a way past it that is as large. */
export const ageView: View<{ readonly question: AgeQuestion; readonly receipt: string }> = (seeing, facts) => {
	const { language, form } = seeing;
	const { question: texts, ages } = figuresTexts(language);
	const receipt = localPath(language, facts.receipt);
	const said = { told: [texts.told, texts.toldText], closed: [texts.closed, texts.closedText] } as const;
	if (facts.question !== 'open') {
		const [heading, text] = said[facts.question];
		return (
			<Page frame={seeing.frame} title={texts.title} heading={heading} lead={text} current="/mit" unlisted>
				<ButtonRow>
					<ButtonLink href={receipt}>{texts.back}</ButtonLink>
				</ButtonRow>
			</Page>
		);
	}
	return (
		<Page frame={seeing.frame} title={texts.title} lead={texts.lead} current="/mit" errors={form.problems} unlisted>
			<Form action={`${receipt}/alder`} token={form.token()}>
				<Choices
					name="age"
					label={texts.title}
					hint={texts.promise}
					columns
					error={form.problems.find(({ field }) => field === 'age')?.text}
					choices={ageBands.map((band, place) => ({ value: band, label: ages.bands[place] ?? band }))}
				/>
				<ButtonRow>
					<Button>{texts.send}</Button>
					<ButtonLink kind="secondary" href={receipt}>
						{texts.skip}
					</ButtonLink>
				</ButtonRow>
			</Form>
		</Page>
	);
};
