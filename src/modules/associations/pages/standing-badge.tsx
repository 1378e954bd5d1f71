import type { Language } from '../../../platform/context.ts';
import { Badge } from '../../../ui/kit/index.ts';
import { type Organisation, standingOf } from '../../people/index.ts';
import { associationTexts } from '../texts.ts';

/** That staff have not confirmed an organisation; being confirmed is the rule, and needs no mark in a list. */
export function StandingBadge(props: { readonly organisation: Organisation; readonly language: Language }) {
	const standing = standingOf(props.organisation);
	if (standing === 'verified') return null;
	return (
		<Badge kind={standing === 'waiting' ? 'wait' : 'error'}>
			{associationTexts(props.language).standing[standing]}
		</Badge>
	);
}
