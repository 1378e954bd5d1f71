import { HtmlValidate, StaticConfigLoader } from 'html-validate';

// Rules of style that argue with how a server writes markup (trailing spaces, raw quotes) are off: what is left is what the standard or a screen reader minds.
const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
		elements: [
			'html5',
			{
				svg: { attributes: { viewbox: {}, preserveaspectratio: {}, focusable: {}, xmlns: {} } },
				meta: { inherit: 'meta', attributes: { media: {}, property: {} } },
			},
		],
		rules: {
			'no-inline-style': 'error',
			'no-implicit-button-type': 'error',
			'no-unknown-elements': 'error',
			'no-unknown-attributes': 'error',
			'input-missing-label': 'error',
			'no-missing-references': 'error',
			'attr-pattern': ['error', { pattern: '(?!on)[a-z0-9:-]+', ignoreForeign: true }],
			'script-type': 'error',
			// The error summary stands above the page's own heading, so that it is met first.
			'heading-level': ['error', { minInitialRank: 'h2' }],
			'prefer-native-element': ['error', { exclude: ['region'] }],
			'long-title': 'off',
			'require-sri': 'off',
			'valid-id': ['error', { relaxed: true }],
		},
	}),
);

/** What the HTML standard has against a whole document, one line a problem. Nothing wrong is an empty list. */
export async function htmlProblems(html: string): Promise<string[]> {
	const report = await validator.validateString(html);
	return report.results.flatMap((result) =>
		result.messages.map(
			(message) =>
				`${message.line}:${message.column} ${message.ruleId}: ${message.message}${near(html, message.offset)}`,
		),
	);
}

function near(html: string, offset: number): string {
	return ` — ${html.slice(Math.max(0, offset - 30), offset + 60).replace(/\s+/g, ' ')}`;
}

// Mail programs follow no stylesheet that all of them know, so style stands in the elements.
const mailValidator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
		elements: ['html5'],
		rules: { 'no-inline-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
	}),
);

/** The same for the HTML of a mail. */
export async function mailProblems(html: string): Promise<string[]> {
	const report = await mailValidator.validateString(html);
	return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
