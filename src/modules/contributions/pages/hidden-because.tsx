import type { Language } from '../../../platform/context.ts';
import { Link } from '../../../ui/kit/index.ts';
import { localPath } from '../../../ui/language.ts';
import { type RuleKey, ruleNumber, rulePath } from '../rule.ts';
import { contributionTexts } from '../texts.ts';

/** "Skjult, fordi det bryder regel 1: …", with the way to the rule. */
export function HiddenBecause({ rule, language }: { readonly rule: RuleKey; readonly language: Language }) {
	const texts = contributionTexts(language).rules;
	return (
		<>
			{texts.hiddenBecause}{' '}
			<Link href={localPath(language, rulePath(rule))}>
				{texts.rule(ruleNumber(rule))}: {texts.short[rule]}
			</Link>
			.
		</>
	);
}
