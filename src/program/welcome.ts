import type { Config } from '../platform/config.ts';

/** Says where the site is and how to come in. */
export function welcome(config: Config, setUpCode: string | undefined): void {
	const lines = [`Samskab is running at ${config.publicUrl}`];
	if (setUpCode) {
		lines.push(
			'',
			'This municipality is empty. Set it up at',
			`  ${config.publicUrl}/opsaetning`,
			`with the one-time code  ${setUpCode}`,
		);
	} else if (config.demo) {
		lines.push(
			'',
			'Sign in to the demonstration (everybody in it is invented):',
			`  a citizen          ${config.publicUrl}/log-ind              choose MitID, or an e-mail and read it at /demo/post`,
			`  a case officer     ${config.publicUrl}/log-ind/medarbejder  and choose one`,
			`  a facilitator      ${config.publicUrl}/log-ind/medarbejder  and choose one`,
			`  a politician       ${config.publicUrl}/log-ind/medarbejder  and choose one`,
			`  every way, shown   ${config.publicUrl}/demo`,
		);
	}
	lines.push('', 'Stop with Ctrl-C.');
	console.log(lines.join('\n'));
}
