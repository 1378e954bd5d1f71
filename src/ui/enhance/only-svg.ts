// Leaflet asks the browser whether it can draw by writing this one element as text; everything else it does here is built of nodes.
// The rule of the site stays: whatever else is written as text is refused.
type Policies = { readonly createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => unknown };

const { trustedTypes } = globalThis as { trustedTypes?: Policies };

trustedTypes?.createPolicy('default', {
	createHTML(text) {
		if (text !== '<svg/>') throw new TypeError('text does not become elements here');
		return text;
	},
});
