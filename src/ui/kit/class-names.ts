/** Joins class names and leaves out those that do not apply. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
	return names.filter(Boolean).join(' ');
}
