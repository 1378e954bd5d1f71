/** How many real instances with known outcomes there are of each subject; the oracle tests hold these numbers against the folder. */
export const oracleInstances = { pb: 12, stv: 9, meetings: 14, sortition: 3, raking: 1, polis: 4 };
