import { mkdirSync, writeFileSync } from 'node:fs';
import { drawAll } from './counting-pictures/draw-all.ts';

// Draws the pictures of docs/counting.md anew from the examples of that page: node tools/run.js tools/counting-pictures.ts
const pictures = await drawAll();
mkdirSync('docs/pictures/counting', { recursive: true });
for (const [file, drawn] of pictures) writeFileSync(file, drawn);
console.log(`counting: ${pictures.size} pictures drawn`);
