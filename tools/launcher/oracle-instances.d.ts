export declare const oracleInstances: Readonly<Record<'pb' | 'stv' | 'meetings' | 'sortition' | 'polis', number>>;
