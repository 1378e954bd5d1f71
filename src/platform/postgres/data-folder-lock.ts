import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { PostgresStartError } from './start-error.ts';

/**
 * Makes sure that one program at a time owns a data folder. An abstract socket is used because the kernel
 * releases it even after kill -9, so no stale lock file can ever stand in the way of a start.
 */
export async function lockDataFolder(folder: string): Promise<() => void> {
	const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
	const server = createServer((socket) => socket.destroy());
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EADDRINUSE') return reject(error);
			reject(
				new PostgresStartError(
					`The data folder ${folder} is in use by another running Samskab. ` +
						'Stop that one first, or set SAMSKAB_DATA to another folder.',
				),
			);
		});
		server.listen(`\0samskab-data-${name}`, resolve);
	});
	server.unref();
	return () => void server.close();
}
