import type { Seeing } from '../../../platform/web/seeing.ts';
import { importStage } from '../import-state.ts';
import type { ImportPageFacts } from './import-page-facts.ts';
import { PreviewPage } from './preview-page.tsx';
import { ResultPage } from './result-page.tsx';
import { RunningPage } from './running-page.tsx';
import { UndonePage } from './undone-page.tsx';

/** An import as it stands. */
export function ImportPage(props: { readonly seeing: Seeing; readonly facts: ImportPageFacts }) {
	switch (importStage(props.facts.contributionImport)) {
		case 'uploaded':
		case 'checked':
			return <PreviewPage {...props} />;
		case 'running':
			return <RunningPage {...props} />;
		case 'finished':
			return <ResultPage {...props} />;
		case 'undoing':
		case 'undone':
			return <UndonePage {...props} />;
	}
}
