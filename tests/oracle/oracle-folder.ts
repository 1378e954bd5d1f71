import { join } from 'node:path';

/** A folder of the real instances with the outcomes of the references, wherever whoever runs the tests keeps them. */
export function oracleFolder(subject: string): string {
	const root = process.env.ORACLE_DIR;
	if (!root) throw new Error('Say in ORACLE_DIR where the oracle instances are.');
	return join(root, subject);
}
