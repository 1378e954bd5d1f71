import type { Child } from 'hono/jsx';
import { Icon } from '../pictures/icon.tsx';
import type { IconName } from '../pictures/icons.ts';
import { useTexts } from './language-context.ts';

/** The kinds of message. */
export type AlertKind = 'info' | 'success' | 'warning' | 'error';

const icons: Record<AlertKind, IconName> = { info: 'info', success: 'check', warning: 'warning', error: 'error' };

/** A message in the page; `live` when it came as the answer to an act and should be read aloud. */
export function Alert(props: {
	readonly kind: AlertKind;
	readonly heading?: string | undefined;
	readonly live?: boolean | undefined;
	readonly children?: Child;
}) {
	const { kind, heading, live, children } = props;
	const texts = useTexts();
	return (
		<div class={`alert alert-${kind}`} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
			<Icon name={icons[kind]} />
			<div class="stack stack-1">
				{heading ? <h2 class="alert-heading">{heading}</h2> : <span class="sr-only">{texts.alert[kind]}: </span>}
				{children}
			</div>
		</div>
	);
}
