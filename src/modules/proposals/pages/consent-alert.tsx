import type { Language } from '../../../platform/context.ts';
import { Alert, FunctionLink } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { rearrangementTexts } from '../rearrangement-texts.ts';

/** Says to an author that a question about their proposal waits for them, and leads to it. */
export function ConsentAlert(props: { readonly language: Language; readonly title: string; readonly path: string }) {
	const { language, title, path } = props;
	const texts = rearrangementTexts(language).consent;
	return (
		<div {...(language === 'ar' && { lang: 'da', dir: 'ltr' })}>
			<Alert kind="warning" heading={texts.alert}>
				<p>{texts.alertText(title)}</p>
				<p>
					<FunctionLink href={localPath(language, path)}>{texts.alertLink}</FunctionLink>
				</p>
			</Alert>
		</div>
	);
}
