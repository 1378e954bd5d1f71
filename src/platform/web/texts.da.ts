/** What the web layer itself says, in Danish. */
export const da = {
	invalid: 'Der er noget galt med dette felt. Prøv at skrive det igen.',
	problems: {
		'_form-too-old':
			'Siden har ligget åben længe. Alt, du har skrevet, er her stadig. Tryk en gang til for at sende det.',
		'_key-reused':
			'Vi har allerede fået noget andet fra netop denne side. Se efter, om det kom frem, eller åbn siden på ny.',
		'_cpr-in-text': 'Der står noget, der ligner et CPR-nummer. Tag det ud, og send igen. Vi har ikke gemt det.',
		'picture-too-large': 'Billedet fylder mere end 10 MB. Vælg et mindre billede.',
		'picture-not-a-picture': 'Filen er ikke et billede. Vælg et foto i JPEG, PNG eller WebP.',
		'picture-kind-not-accepted': 'Den slags fil kan vi ikke tage imod. Gem billedet som JPEG eller PNG, og prøv igen.',
		'picture-heic-not-accepted':
			'Billedet er et HEIC-billede fra en telefon. Gem det som JPEG, eller tag et skærmbillede af det, og prøv igen.',
		'picture-too-many-pixels': 'Billedet er for stort: højst 40 millioner pixel. Gør det mindre, og prøv igen.',
		'picture-damaged': 'Billedet kan ikke læses. Måske blev det afbrudt undervejs. Prøv igen, eller vælg et andet.',
		'picture-busy': 'Vi har travlt med billeder lige nu. Prøv igen om et øjeblik.',
	} as Record<string, string>,
	refusalTitle: 'Det kunne ikke lade sig gøre',
	back: 'Tilbage til siden',
	noPaper: {
		title: 'Filen kunne ikke laves',
		'not-available-here':
			'Programmet kan ikke lave PDF på den maskine, det kører på. Hent Word-filen, eller læs siden her.',
		busy: 'Der bliver lavet mange filer lige nu. Vent et øjeblik, og prøv igen.',
	},
	notFoundTitle: 'Siden findes ikke',
	notFoundText: 'Måske er den flyttet, eller adressen er skrevet forkert.',
	notFoundLinks: {
		front: 'Se, hvad du kan være med til',
		processes: 'Alle forløb',
		contact: 'Skriv eller ring til os',
	},
	notAllowedTitle: 'Det har du ikke adgang til',
	notAllowedText: 'Siden er for dem, der arbejder med det. Er det dig, så log ind.',
	notAllowedSignedIn: 'Din rolle giver ikke adgang hertil. Spørg en administrator, hvis du mangler den.',
	kept: { title: 'Næsten færdig', lead: 'Du er logget ind. Tryk på knappen, så er det gjort.', typed: 'Det, du skrev' },
	signIn: 'Log ind som medarbejder',
	tooLargeTitle: 'Det er for stort',
	tooLargeText:
		'Det, du sendte, fylder mere, end vi kan tage imod. Billeder må fylde 10 MB hver. Gå tilbage, og send noget mindre.',
	tooManyTitle: 'Vent et øjeblik',
	tooManyText: 'Vi har fået mange forsøg fra dit netværk på kort tid. Vent et minut, og prøv igen. Intet er gået tabt.',
	foreignTitle: 'Formularen kom et andet sted fra',
	foreignText:
		'Af hensyn til din sikkerhed tager vi kun imod formularer fra vores egne sider. Åbn siden her, og prøv igen.',
	awayTitle: 'Vi er straks tilbage',
	awayText: 'Siden har ikke forbindelse til sine data lige nu. Prøv igen om lidt. Det, vi har kvitteret for, er gemt.',
	bugTitle: 'Noget gik galt hos os',
	bugText: 'Det er vores fejl, ikke din. Prøv igen. Sker det igen, så fortæl os nummeret:',
	goodRequestTitle: 'Det kunne vi ikke læse',
	goodRequestText: 'Det, vi fik, hang ikke sammen. Gå tilbage, og prøv igen.',
	programs: {
		notFoundTitle: 'Det findes ikke her',
		notFoundText: 'Der er ingenting på denne adresse, som alle kan se. Se alle adresser i /api/v1/openapi.json.',
		notAllowedText:
			'Den, som nøglen tilhører, har ikke lov til det. Spørg en administrator, hvis der mangler en rolle.',
		tooLargeText: 'Der må højst sendes 512 KB, og længden skal stå i Content-Length.',
		unreadableText: 'Det, der blev sendt, hang ikke sammen. Send UTF-8, og send JSON som application/json.',
	},
};
