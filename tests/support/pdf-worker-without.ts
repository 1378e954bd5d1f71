// A machine for which there is no typesetter.
process.on('message', (message) => {
	const { job } = message as { readonly job: number };
	process.send?.({ job, ok: false, refusal: 'not-available-here' });
});
process.on('disconnect', () => process.exit());
