/** How many tags one thing has at the most, and how long one is. */
export const tagLimits = { count: 10, length: 40 } as const;

/** The tags that somebody typed, apart by commas: in small letters, each once, in the order they were typed. */
export function tagsTyped(text: string): string[] {
	const tags = text
		.split(/[,;\n]/)
		.map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^#/, '').toLocaleLowerCase('da'))
		.filter((tag) => tag !== '');
	return [...new Set(tags)];
}

/** Why some tags cannot be kept. */
export function whyTagsAreRefused(tags: readonly string[]): 'too-many-tags' | 'tag-too-long' | undefined {
	if (tags.length > tagLimits.count) return 'too-many-tags';
	return tags.some((tag) => tag.length > tagLimits.length) ? 'tag-too-long' : undefined;
}
