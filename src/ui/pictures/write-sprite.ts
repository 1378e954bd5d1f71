import { writeFileSync } from 'node:fs';
import { sprite } from './sprite.ts';

writeFileSync(new URL('sprite.svg', import.meta.url), sprite());
