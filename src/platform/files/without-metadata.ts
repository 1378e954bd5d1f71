import { jpegWithoutMetadata } from './jpeg-without-metadata.ts';
import { pngWithoutMetadata } from './png-without-metadata.ts';
import { webpWithoutMetadata } from './webp-without-metadata.ts';

const takeOut = {
	'image/jpeg': jpegWithoutMetadata,
	'image/png': pngWithoutMetadata,
	'image/webp': webpWithoutMetadata,
};

/** Kinds of picture that can be freed of what is told beside them. */
export type PictureType = keyof typeof takeOut;

/** Whether it is one of them. */
export function isPictureType(type: string): type is PictureType {
	return Object.hasOwn(takeOut, type);
}

/**
 * A picture with exactly what is seen in it and nothing that its camera or a program wrote beside: where it was taken, when, with what, by
 * whom. Its parts are copied and nothing is opened or packed anew, so that a drawing stays as sharp as it was. Which way up it is held
 * stays. Undefined for what is damaged.
 */
export function withoutMetadata(type: PictureType, bytes: Uint8Array): Buffer | undefined {
	return takeOut[type](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
