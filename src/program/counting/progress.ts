const patience = 2000;
const pause = 1000;

/** Says on the error channel how far long work has come: nothing in its first two seconds, then once a second. */
export function progressAfterAWhile(what: string): (done: number, of?: number) => void {
	let next = Date.now() + patience;
	return (done, of) => {
		if (Date.now() < next) return;
		next = Date.now() + pause;
		console.error(`${what}: ${done}${of === undefined ? '' : ` of ${of}`}`);
	};
}
