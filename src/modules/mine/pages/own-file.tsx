import type { Seeing } from '../../../platform/web/seeing.ts';
import { nearDate } from '../../../ui/format.ts';
import { Button, ButtonLink, ButtonRow, Form, FunctionLink, Panel, PanelPart } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { exportState } from '../export.ts';
import type { OwnData } from '../reads/own-data-page.ts';
import { mineTexts } from '../texts.ts';

type Props = { readonly seeing: Seeing; readonly facts: OwnData };

/** The file with everything: asked for, being made, ready to be fetched once. */
export function OwnFile({ seeing, facts: { newest, secret } }: Props) {
	const { language, context } = seeing;
	const texts = mineTexts(language).file;
	const to = (path: string) => localPath(language, path);
	const state = newest && exportState(newest, context.now);
	const near = (day: Date) => nearDate(language, day, context.now);
	return (
		<Panel>
			<PanelPart>
				<h2 id="own-file">{texts.heading}</h2>
				{newest && state === 'ready' && secret ? (
					<>
						<p>
							<strong>{texts.ready}</strong>
						</p>
						<p>{texts.readyText(near(newest.expiresAt), sizeOf(newest.byteCount ?? 0))}</p>
						<ButtonRow>
							<ButtonLink href={to(`/mit/data/fil/${secret}`)}>{texts.fetch}</ButtonLink>
						</ButtonRow>
					</>
				) : state === 'waiting' ? (
					<>
						<p>{texts.waiting}</p>
						<p>
							<FunctionLink href={to('/mit/data')}>{texts.look}</FunctionLink>
						</p>
					</>
				) : (
					<>
						<p>{texts.text}</p>
						{newest?.fetchedAt ? <p class="small soft">{texts.fetched(near(newest.fetchedAt))}</p> : null}
						{state === 'expired' ? <p class="small soft">{texts.expired}</p> : null}
						<Form action={to('/mit/data/fil')} token={seeing.form.token()}>
							<ButtonRow>
								<Button kind="secondary">{newest ? texts.another : texts.ask}</Button>
							</ButtonRow>
						</Form>
					</>
				)}
			</PanelPart>
		</Panel>
	);
}

function sizeOf(bytes: number): string {
	return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${Math.round(bytes / 1_000_000)} MB`;
}
