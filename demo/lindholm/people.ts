import type { Person, SignIn } from '../types.ts';

type Extra = Omit<Person, 'key' | 'name' | 'birthDate' | 'area' | 'signIn'>;

/** Day of the month + 60: nobody is born on the 61st, so the number belongs to nobody. */
function inventedCpr(birthDate: string, running: number): string {
	const [year = '', month = '', day = ''] = birthDate.split('-');
	const centuryDigit = Number(year) >= 2000 ? 5 : 1;
	return `${Number(day) + 60}${month}${year.slice(2)}${centuryDigit}${String(running).padStart(3, '0')}`;
}

function person(
	running: number,
	key: string,
	name: string,
	birthDate: string,
	area: string,
	signIn: SignIn,
	extra: Extra = {},
): Person {
	const mail = signIn === 'mitid' || signIn === 'email' ? { email: `${key}@post.example` } : {};
	const cpr = signIn === 'mitid' || signIn === 'vouched' ? { cpr: inventedCpr(birthDate, running) } : {};
	return { key, name, birthDate, area, signIn, ...mail, ...cpr, ...extra };
}

const at = (street: string): Extra => ({ postalAddress: `${street}, 0000 Lindholm` });
const known = (pseudonym: string): Extra => ({ pseudonym });

const staff: readonly Person[] = [
	person(101, 'maj-britt', 'Maj-Britt Thranesen', '1972-03-14', 'enghoej', 'mitid', {
		email: 'maj-britt@lindholm.example',
		staff: { role: 'case-officer', department: 'social' },
	}),
	person(102, 'jonas', 'Jonas Bredalsø', '1991-09-02', 'midtbyen', 'mitid', {
		email: 'jonas@lindholm.example',
		staff: { role: 'case-officer', department: 'citizen-service' },
	}),
	person(103, 'nadia', 'Nadia Rahmanzai', '1985-12-19', 'havnen', 'mitid', {
		email: 'nadia@lindholm.example',
		staff: { role: 'case-officer', department: 'children' },
	}),
	person(104, 'troels', 'Troels Agerboe', '1979-05-23', 'tornby', 'mitid', {
		email: 'troels@lindholm.example',
		staff: { role: 'case-officer', department: 'streets' },
	}),
	person(105, 'signe', 'Signe Lundsby', '1988-01-30', 'vestbyen', 'mitid', {
		email: 'signe@lindholm.example',
		staff: { role: 'facilitator', department: 'culture' },
	}),
	person(106, 'henrik', 'Henrik Stoldgaard', '1968-07-11', 'midtbyen', 'mitid', {
		email: 'henrik@lindholm.example',
		staff: { role: 'administrator', department: 'citizen-service' },
	}),
];

const socialCommittee = { committee: 'Social- og Arbejdsudvalget' };

const politicians: readonly Person[] = [
	person(111, 'birgitte', 'Birgitte Falkenvig', '1963-04-08', 'midtbyen', 'mitid', { politician: socialCommittee }),
	person(112, 'amir', 'Amir Haddadpour', '1980-10-27', 'moellevangen', 'mitid', { politician: socialCommittee }),
	person(113, 'poul', 'Poul Enevold Krarupsen', '1955-02-16', 'tornby', 'mitid', {
		politician: { committee: 'By- og Kulturudvalget' },
	}),
];

const citizens: readonly Person[] = [
	person(1, 'mette', 'Mette Korsholm', '1984-06-12', 'moellevangen', 'mitid'),
	person(2, 'farida', 'Farida Noorzadeh', '1979-01-03', 'vestbyen', 'vouched', at('Kærvej 18, 2. tv.')),
	person(3, 'anders', 'Anders Vibeholt', '1981-11-21', 'enghoej', 'mitid'),
	person(4, 'gitte', 'Gitte Ravnsbæk', '1976-08-30', 'tornby', 'email'),
	person(5, 'samira', 'Samira Belkhacem', '1990-02-17', 'vestbyen', 'email'),
	person(6, 'oluf', 'Oluf Terkelskov', '1948-05-05', 'tornby', 'vouched', at('Tornby Bygade 7')),
	person(7, 'line', 'Line Brogaardsen', '1988-09-14', 'aaloekken', 'mitid'),
	person(8, 'hassan', 'Hassan Al-Khalidy', '1975-04-22', 'moellevangen', 'vouched', at('Møllevej 44, st. th.')),
	person(9, 'pernille', 'Pernille Askovdal', '1982-12-01', 'soendre-skov', 'mitid', known('Træt mor')),
	person(10, 'dorte', 'Dorte Munkholt', '1969-03-26', 'enghoej', 'email'),
	person(11, 'tuana', 'Tuana Bech Yildizhan', '2010-06-09', 'havnen', 'email'),
	person(12, 'rasmus', 'Rasmus Egelykke', '1986-07-18', 'midtbyen', 'mitid'),
	person(13, 'helle', 'Helle Sandagerholm', '1985-05-29', 'midtbyen', 'mitid', {
		pseudonym: 'Mor til to',
		protectedName: true,
	}),
	person(14, 'emil', 'Emil Torndahl', '2004-02-11', 'vestbyen', 'mitid'),
	person(15, 'freja', 'Freja Lindebjerg', '2006-06-24', 'aaloekken', 'mitid'),
	person(16, 'yusuf', 'Yusuf Warsameh', '2003-01-15', 'moellevangen', 'email'),
	person(17, 'mikkel', 'Mikkel Stenbroe', '2001-11-08', 'havnen', 'email', known('M på havnen')),
	person(18, 'bo', 'Bo Hedelund', '1971-09-19', 'havnen', 'mitid'),
	person(19, 'zainab', 'Zainab Qureishi', '1999-03-31', 'moellevangen', 'mitid'),
	person(20, 'kirsten', 'Kirsten Aablinge', '1957-10-13', 'midtbyen', 'vouched', at('Østergade 31, 1. th.')),
	person(21, 'noah', 'Noah Vestrupgaard', '2008-08-06', 'enghoej', 'email'),
	person(22, 'sara', 'Sara Mehdizad', '2005-12-27', 'vestbyen', 'mitid'),
	person(23, 'jens', 'Jens Kolbye', '1966-05-17', 'soendre-skov', 'email'),
	person(24, 'laerke', 'Lærke Fuglsbjerg', '2002-04-04', 'midtbyen', 'mitid', known('Lærken')),
	person(25, 'ali', 'Ali Demirkolu', '2000-07-07', 'vestbyen', 'mitid'),
	person(26, 'tove', 'Tove Hasselriisbo', '1951-02-02', 'aaloekken', 'vouched', at('Åløkkevej 62')),
	person(27, 'karina', 'Karina Møldrupsen', '1978-09-25', 'moellevangen', 'mitid', known('Karina uden efternavn')),
	person(28, 'steen', 'Steen Overbyen', '1962-12-12', 'havnen', 'vouched', at('Fyrtårnet, Kajen 3')),
	person(29, 'amalie', 'Amalie Rosenvang', '1997-01-20', 'midtbyen', 'mitid', known('Nattergal')),
	person(30, 'ulla', 'Ulla Tranekær', '1955-06-09', 'soendre-skov', 'vouched', at('Skovstien 12')),
	person(31, 'nikolaj', 'Nikolaj Birkedam', '1993-11-03', 'aaloekken', 'mitid'),
	person(32, 'shirin', 'Shirin Pourmandi', '1983-03-08', 'midtbyen', 'email'),
	person(33, 'bent', 'Bent Klitholm', '1946-08-15', 'havnen', 'vouched', at('Havnegade 40, 3. tv.')),
	person(34, 'trine', 'Trine Solbakkeby', '1989-05-02', 'enghoej', 'mitid'),
	person(35, 'jacob', 'Jacob Ellemose', '1974-10-30', 'vestbyen', 'mitid', known('Far i Vestbyen')),
	person(36, 'maria', 'Maria Dahlstrup', '1968-07-23', 'tornby', 'email'),
	person(37, 'viggo', 'Viggo Nordahn', '1959-04-18', 'havnen', 'vouched', at('Fyrtårnet, Kajen 3')),
	person(38, 'ida', 'Ida Kringelborg', '2000-09-09', 'midtbyen', 'mitid'),
	person(39, 'lis', 'Lis Barfredshøj', '1963-12-24', 'aaloekken', 'email'),
	person(40, 'kurt', 'Kurt Lyngbo', '1964-02-28', 'midtbyen', 'vouched', { pseudonym: 'Kurt fra Lygten' }),
	person(41, 'brian', 'Brian Østerdam', '1977-06-16', 'havnen', 'vouched', { pseudonym: 'Ham med hunden' }),
	person(42, 'jytte', 'Jytte Vadgaardsen', '1949-11-11', 'midtbyen', 'vouched', at('Østergade 9, 2. tv.')),
	person(43, 'daniel', 'Daniel Okellu', '1985-08-21', 'vestbyen', 'email'),
	person(44, 'anja', 'Anja Smidstrup', '1980-04-13', 'moellevangen', 'mitid'),
	person(45, 'per', 'Per Rughave', '1958-01-26', 'midtbyen', 'mitid'),
	person(46, 'sussi', 'Sussi Holmdrup', '1972-10-05', 'havnen', 'vouched'),
	person(47, 'mohamed', 'Mohamed Benyahya', '1969-07-29', 'moellevangen', 'email'),
	person(48, 'lasse', 'Lasse Kirkelund', '1994-03-17', 'aaloekken', 'mitid'),
	person(49, 'inger', 'Inger Bjerreskov', '1944-09-30', 'midtbyen', 'vouched', at('Havnegade 22, st. tv.')),
	person(50, 'tommy', 'Tommy Fladmose', '1967-05-12', 'vestbyen', 'email'),
	person(51, 'camilla', 'Camilla Hesselbjerg', '1991-12-06', 'enghoej', 'mitid', {
		pseudonym: 'En, der selv har prøvet det',
		protectedName: true,
	}),
	person(52, 'rikke', 'Rikke Ottebro', '1987-02-19', 'soendre-skov', 'mitid'),
	person(53, 'ellen', 'Ellen Skovgaard', '1951-08-03', 'moellevangen', 'vouched', at('Møllevej 12, 4. th.')),
	person(54, 'jesper', 'Jesper Grynderup', '1979-06-27', 'enghoej', 'mitid'),
	person(55, 'katrine', 'Katrine Lillebæk', '1995-10-15', 'midtbyen', 'mitid'),
	person(56, 'ahmad', 'Ahmad Nasiriyan', '1988-01-09', 'vestbyen', 'email'),
	person(57, 'vibeke', 'Vibeke Thorsager', '1960-03-22', 'aaloekken', 'mitid'),
	person(58, 'simon', 'Simon Ågerupsen', '1992-11-28', 'havnen', 'vouched', at('Fyrtårnet, Kajen 3')),
	person(59, 'birthe', 'Birthe Kjellowby', '1947-04-06', 'tornby', 'vouched', at('Tornby Bygade 21')),
	person(60, 'maja', 'Maja Dyrlundsen', '2002-07-14', 'soendre-skov', 'email'),
	person(61, 'flemming', 'Flemming Husbyen', '1956-12-31', 'midtbyen', 'mitid'),
	person(62, 'olena', 'Olena Kovalchyn', '1986-05-20', 'aaloekken', 'email'),
	person(63, 'henriette', 'Henriette Skaarupgaard', '1973-09-07', 'soendre-skov', 'mitid'),
	person(64, 'magnus', 'Magnus Vilholt', '1999-02-23', 'enghoej', 'mitid', known('Hjul-Magnus')),
	person(65, 'aase', 'Aase Lundekrog', '1940-06-01', 'aaloekken', 'vouched', at('Åløkkevej 8')),
	person(66, 'carl', 'Carl Mølbæksen', '1937-02-18', 'aaloekken', 'none', at('Åløkkevej 15')),
	person(67, 'grethe', 'Grethe Sølvhøj', '1942-01-25', 'aaloekken', 'vouched', at('Lærkestien 4')),
	person(68, 'niels', 'Niels Toftbjergsen', '1953-08-09', 'aaloekken', 'none'),
	person(69, 'sanne', 'Sanne Riis Pileby', '1970-11-16', 'vestbyen', 'mitid'),
	person(70, 'arif', 'Arif Kayaoglan', '1981-03-05', 'vestbyen', 'mitid'),
	person(71, 'louise', 'Louise Marstrandby', '1996-04-29', 'vestbyen', 'mitid'),
	person(72, 'preben', 'Preben Uldahlsen', '1950-12-08', 'vestbyen', 'vouched', at('Kærvej 3, 1. tv.')),
	person(73, 'thuy', 'Thuy Ngo Lanh', '1984-07-02', 'havnen', 'email'),
	person(74, 'oscar', 'Oscar Wiibroe', '2007-05-30', 'vestbyen', 'email'),
	person(75, 'leyla', 'Leyla Hosseinlou', '1994-08-12', 'moellevangen', 'mitid'),
	person(76, 'finn', 'Finn Grønlykkesen', '1955-02-07', 'enghoej', 'mitid'),
	person(77, 'marianne', 'Marianne Dybroe', '1967-09-18', 'aaloekken', 'email'),
	person(78, 'kasper', 'Kasper Nejlund', '1990-06-21', 'midtbyen', 'mitid'),
	person(79, 'agnes', 'Agnes Rolstedgaard', '1934-03-03', 'vestbyen', 'vouched', at('Kærvej 27, st.')),
	person(80, 'ibrahim', 'Ibrahim Dirieh', '1972-12-15', 'moellevangen', 'email'),
	person(81, 'nanna', 'Nanna Fejerskov', '2003-10-10', 'midtbyen', 'mitid'),
];

/** Everybody who appears in the demonstration: six employees, three councillors and 81 citizens, all invented. */
export const people: readonly Person[] = [...staff, ...politicians, ...citizens];
