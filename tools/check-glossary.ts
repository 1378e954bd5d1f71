import { checkGlossary } from './glossary/check.ts';

const { entries, problems } = checkGlossary(new URL('..', import.meta.url).pathname);

for (const problem of problems) console.error(problem);
if (entries === 0) console.error('docs/glossary.md has no table that can be read, so nothing was proved.');
console.log(`glossary: ${entries} entries, ${problems.length} problems`);
process.exitCode = problems.length > 0 || entries === 0 ? 1 : 0;
