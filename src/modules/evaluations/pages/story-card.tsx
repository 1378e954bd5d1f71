import type { Child } from 'hono/jsx';
import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate, plural } from '../../../ui/format.ts';
import { MetaLine, Prose } from '../../../ui/kit/index.ts';
import { danishIn } from '../../../ui/language.ts';
import { shownName } from '../../people/index.ts';
import type { ShownStory } from '../reads/public-pages.ts';
import { isHeardByAll } from '../story.ts';
import { evaluationTexts } from '../texts.ts';

/** Who tells: the name they stand by, or that they stand by none. */
export function tellerOf(seeing: Seeing, { story, personName }: ShownStory): string {
	const { unnamed } = evaluationTexts(seeing.language);
	if (story.showAs === 'unnamed') return unnamed;
	if (story.personId) return shownName(personName, 'name', seeing.language);
	return story.typedName ?? unnamed;
}

/** What is known of a story beside its words, as one line. */
export function StoryMeta(props: {
	readonly seeing: Seeing;
	readonly shown: ShownStory;
	/** Stands before the rest: where it stands. */
	readonly children?: Child;
}) {
	const { seeing, shown } = props;
	const { language, context } = seeing;
	const { story } = shown;
	const texts = evaluationTexts(language);
	return (
		<MetaLine
			items={[
				{ icon: story.form === 'story' ? 'person' : 'people', text: tellerOf(seeing, shown) },
				{ text: texts.parts[story.part] },
				...(story.people > 1 ? [{ text: plural(language, story.people, texts.people) }] : []),
				{ icon: 'calendar', text: nearDate(language, story.toldOn, context.now) },
			]}
		>
			{props.children}
		</MetaLine>
	);
}

/** The words of a story: what was told, what was answered, and what is said in the recording. */
export function StoryWords(props: {
	readonly seeing: Seeing;
	readonly shown: Pick<ShownStory, 'story' | 'answers'>;
	/** Those who read the stories first hear every recording. */
	readonly hearsAll?: boolean | undefined;
}) {
	const { seeing, shown, hearsAll } = props;
	const { language } = seeing;
	const { story, answers } = shown;
	const texts = evaluationTexts(language);
	const inDanish = danishIn(language);
	return (
		<>
			{story.text ? <Prose text={story.text} language={inDanish} /> : null}
			{answers.map(({ question, text }) => (
				<div class="stack stack-1">
					<p class="small">
						<b>{texts.questions[question]}</b>
					</p>
					<Prose text={text} language={inDanish} />
				</div>
			))}
			{story.recordingId !== null && (hearsAll || isHeardByAll(story)) ? (
				// biome-ignore lint/a11y/useMediaCaption: a voice alone has no captions; it is written out below before anybody is shown it
				<audio controls preload="none" src={`/optagelser/${story.id}`} aria-label={texts.story.listen} />
			) : null}
			{story.transcript ? (
				<div class="stack stack-1">
					<p class="small">
						<b>{texts.story.transcript}</b>
					</p>
					<Prose text={story.transcript} language={inDanish} />
				</div>
			) : null}
		</>
	);
}
