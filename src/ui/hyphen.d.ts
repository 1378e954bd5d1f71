declare module 'hyphen/da/index.js' {
	/** The library brings no types of its own; this is what we use of it. */
	const hyphens: {
		readonly hyphenateSync: (
			text: string,
			options: { readonly hyphenChar: string; readonly minWordLength: number },
		) => string;
	};
	export default hyphens;
}
