/** What the demonstration's sign-in page says, in Danish. */
export const da = {
	language: 'da',
	mark: 'Demonstration – ikke MitID',
	warning: 'Personerne her er opdigtede. Brug aldrig dine egne oplysninger.',
	chooseCitizen: 'Vælg, hvem du vil logge ind som',
	chooseStaff: 'Vælg en medarbejder eller politiker',
	lead: 'I virkeligheden logger du ind med MitID eller dit arbejdslogin. Her vælger du bare en person.',
	cancel: 'Fortryd',
	nobody: 'Der er ingen testpersoner at vælge imellem.',
	unknownPerson: 'Personen findes ikke her. Vælg en fra listen.',
	expiredHeading: 'Dit login er udløbet',
	expired: 'Gå tilbage til siden, du kom fra, og log ind igen.',
	missingHeading: 'Siden findes ikke',
	missing: 'Her er ikke noget at se. Log ind fra siden, du kom fra.',
	back: 'Gå til forsiden',
};
