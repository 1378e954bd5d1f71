import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project, wherever the command was given. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
