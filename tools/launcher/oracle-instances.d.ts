export declare const oracleInstances: Readonly<
	Record<'pb' | 'stv' | 'meetings' | 'sortition' | 'raking' | 'polis', number>
>;
