import { fullDate } from '../../../../ui/format.ts';
import { Alert, Link, Prose } from '../../../../ui/kit/index.ts';
import { danishIn, localPath } from '../../../../ui/language.ts';
import type { ProcessProps } from './process-page.tsx';
import { publicTexts } from './public-texts.ts';

/** Who stands behind a process that is not the municipality's own. */
export function Behind({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const { behind } = facts;
	if (!behind) return null;
	const texts = publicTexts(language).process;
	return (
		<p>
			<Link href={localPath(language, `/foreninger/${behind.slug}`)}>{behind.name}</Link> {texts.standsBehind}{' '}
			{behind.verifiedAt ? null : <span class="soft">({texts.notVerified})</span>}
		</p>
	);
}

/** That the municipality has stopped the process, or once did: when, and why, in its own words. */
export function Stopped({ seeing, facts }: ProcessProps) {
	const { language } = seeing;
	const [stop] = facts.parts.stops;
	if (!stop) return null;
	const texts = publicTexts(language).process.stop;
	const from = fullDate(language, stop.stoppedAt);
	return (
		<Alert kind={stop.resumedAt ? 'info' : 'warning'} heading={stop.resumedAt ? texts.wasHeading : texts.heading}>
			<p>{stop.resumedAt ? texts.was(from, fullDate(language, stop.resumedAt)) : texts.since(from)}</p>
			<Prose text={stop.reason} language={danishIn(language)} />
			{stop.resumedAt ? null : <p>{texts.after}</p>}
		</Alert>
	);
}
