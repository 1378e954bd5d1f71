import type { Seeing } from '../../../platform/web/seeing.ts';
import { Alert, ButtonLink, CopyButton, Page } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { exchangeTexts } from '../texts.ts';

/** The secret of a new token, shown this once. */
export function MadeTokenPage(props: { readonly seeing: Seeing; readonly name: string; readonly secret: string }) {
	const { seeing, name, secret } = props;
	const texts = exchangeTexts(seeing.language).tokens;
	return (
		<Page frame={seeing.frame} title={texts.madeTitle} lead={texts.madeLead(name)} current="/mit" unlisted>
			<p class="panel pad">
				<code>{secret}</code>
			</p>
			<p>
				<CopyButton text={secret} done={texts.copied}>
					{texts.copy}
				</CopyButton>
			</p>
			<Alert kind="warning">
				<p>{texts.madeOnce}</p>
			</Alert>
			<p>
				<ButtonLink href={localPath(seeing.language, '/mit/noegler')} kind="secondary">
					{texts.back}
				</ButtonLink>
			</p>
		</Page>
	);
}
