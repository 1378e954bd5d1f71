import { object } from 'valibot';
import { read } from '../../../../platform/read.ts';
import { page } from '../../../../platform/web/door.tsx';
import type { Seeing } from '../../../../platform/web/seeing.ts';
import { fullDate } from '../../../../ui/format.ts';
import { Alert, Button, ButtonRow, Form, FunctionLink, Page, Prose, TextArea } from '../../../../ui/kit/index.ts';
import { localPath } from '../../../../ui/language.ts';
import type { Organisation } from '../../../people/index.ts';
import { slugField } from '../../fields.ts';
import { limits } from '../../limits.ts';
import { mayStopProcess } from '../../permissions.ts';
import type { ParticipationProcess } from '../../process.ts';
import { behindOf } from '../../reads/behind.ts';
import { partsOf } from '../../reads/read-parts.ts';
import { processInDanish } from '../../reads/read-steering.ts';
import { isThereFor } from '../../steps/steered.ts';
import type { Stop } from '../../stop.ts';
import { staffTexts } from './texts.ts';

/** Where staff stop an organisation's process, and let it go on. */
export const stopPath = (slug: string): string => `/styr/forloeb/${slug}/stands`;

interface Facts {
	readonly process: ParticipationProcess;
	readonly behind: Organisation | undefined;
	readonly stop: Stop | undefined;
}

const stopRead = read({
	name: 'process.stop-page',
	path: stopPath(':slug'),
	input: object({ slug: slugField }),
	async load(context, { slug }): Promise<Facts | undefined> {
		const process = await processInDanish(context, slug);
		if (!process || !isThereFor(context.actor, process)) return undefined;
		const [behind, { stops }] = await Promise.all([behindOf(context, [process]), partsOf(context, process.id)]);
		return { process, behind: behind.get(process.id), stop: stops.find(({ resumedAt }) => resumedAt === null) };
	},
	may: (actor, { process }) => mayStopProcess(actor, process),
});

type Props = { readonly seeing: Seeing; readonly facts: Facts };

function StopPage({ seeing, facts }: Props) {
	const { language } = seeing;
	const { process, behind, stop } = facts;
	const texts = staffTexts(language).stop;
	const to = (path: string) => localPath(language, path);
	return (
		<Page
			frame={seeing.frame}
			title={stop ? texts.resumeTitle : texts.title}
			lead={texts.about(process.title, behind?.name ?? '')}
			current="/styr"
			unlisted
			errors={seeing.form.problems}
			breadcrumbs={[
				{ text: staffTexts(language).manage.title, href: to('/styr?vis=alle') },
				{ text: process.title, href: to(`/forloeb/${process.slug}`) },
				{ text: stop ? texts.resumeTitle : texts.title },
			]}
		>
			{stop ? <Resume seeing={seeing} facts={facts} stop={stop} /> : <StopForm seeing={seeing} facts={facts} />}
			{behind ? (
				<p>
					<FunctionLink href={to(`/foreninger/${behind.slug}`)}>{texts.talk(behind.name)}</FunctionLink>
				</p>
			) : null}
		</Page>
	);
}

function StopForm({ seeing, facts }: Props) {
	const { language, form } = seeing;
	const texts = staffTexts(language).stop;
	return (
		<>
			<Alert kind="warning">
				<p>{texts.meaning}</p>
			</Alert>
			<Form action={localPath(language, stopPath(facts.process.slug))} token={form.token()}>
				<TextArea
					name="reason"
					label={texts.reason}
					hint={texts.reasonHint}
					value={form.typed.text('reason')}
					error={form.problemOf('reason')}
					limit={limits.stopReason}
				/>
				<ButtonRow>
					<Button>{texts.button}</Button>
				</ButtonRow>
			</Form>
		</>
	);
}

function Resume({ seeing, facts, stop }: Props & { readonly stop: Stop }) {
	const { language, form } = seeing;
	const texts = staffTexts(language).stop;
	return (
		<>
			<section class="stack stack-3">
				<p>{texts.since(fullDate(language, stop.stoppedAt))}</p>
				<Prose text={stop.reason} language={language === 'da' ? undefined : 'da'} />
			</section>
			<p>{texts.resumeMeaning}</p>
			<Form action={localPath(language, `/styr/forloeb/${facts.process.slug}/genoptag`)} token={form.token()}>
				<Button>{texts.resumeButton}</Button>
			</Form>
		</>
	);
}

/** Stops an organisation's process aloud; of one that is stopped, lets it go on. */
export const stopRoute = page(stopRead, (seeing, facts) => <StopPage seeing={seeing} facts={facts} />);
