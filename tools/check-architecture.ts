import { inspect } from './architecture/cruise.ts';
import { inspectOwnership } from './architecture/sql-ownership.ts';

const root = new URL('..', import.meta.url).pathname;
const { files, violations } = await inspect(root);
const strayTables = inspectOwnership(root);

for (const { rule, from, to, why } of violations) console.error(`${rule}\n  ${from} → ${to}\n  ${why}\n`);
for (const stray of strayTables) console.error(`sql-ownership\n  ${stray}\n`);
if (files === 0) console.error('The inspection saw no files at all, so it has proved nothing.');

const problems = violations.length + strayTables.length;
console.log(`architecture: ${files} files, ${problems} problems`);
process.exitCode = problems > 0 || files === 0 ? 1 : 0;
