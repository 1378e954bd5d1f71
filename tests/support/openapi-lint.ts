import { createConfig, lintFromString } from '@redocly/openapi-core';

/** What the linter finds in a description of an API, under its recommended rules; answers put in as examples are held to their schemas. */
export async function openApiFindings(document: unknown): Promise<string[]> {
	const config = await createConfig({ extends: ['recommended'] });
	const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
	return found.map(({ severity, ruleId, message, location }) => {
		const at = location[0]?.pointer ?? '';
		return `${severity} ${ruleId} at ${at}: ${message}`;
	});
}
