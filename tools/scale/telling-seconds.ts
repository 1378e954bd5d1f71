/** Tells what is being done and after how many seconds, no oftener than each other second: a fill takes minutes. */
export function tellingSeconds(): (what: string) => void {
	const begun = performance.now();
	let last = begun;
	return (what) => {
		const now = performance.now();
		if (now - last < 2_000) return;
		last = now;
		console.log(`${((now - begun) / 1000).toFixed(0).padStart(5)} s  ${what}`);
	};
}
