/** The icons by name: 24 grid, drawn with a line of 1.75 and round ends. Channels carry their own names. */
export const icons = {
	search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/>',
	plus: '<path d="M12 5v14M5 12h14"/>',
	minus: '<path d="M5 12h14"/>',
	question: '<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .6-1.5 1.3-1.5 2.6M12 18.3v.2"/>',
	check: '<path d="m4.5 12.5 5 5 10-11"/>',
	open: '<circle cx="12" cy="12" r="8.5" stroke-dasharray="3.5 3"/>',
	error: '<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8Z"/><path d="M12 7.5V13M12 16.3v.2"/>',
	warning: '<path d="M12 4 22 20H2Z"/><path d="M12 10v4.5M12 17.2v.2"/>',
	info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.2"/>',
	people:
		'<circle cx="8.5" cy="8" r="3"/><path d="M2.5 19c.3-4.5 2.5-6 6-6s5.7 1.5 6 6M15 5.3a3 3 0 0 1 0 5.4M17 13.3c2.8.5 4.2 2.3 4.5 5.7"/>',
	person: '<circle cx="12" cy="8" r="3.5"/><path d="M5 20c.3-5 3-6.5 7-6.5s6.7 1.5 7 6.5"/>',
	clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>',
	hand: '<path d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 10.5V4.8a1.5 1.5 0 0 1 3 0v5.7M13 11V6a1.5 1.5 0 0 1 3 0v7M16 10.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6-6 6-4 0-5-2-7.5-6.5-.8-1.5 1-2.7 2-1.5"/>',
	document: '<path d="M6 3h8l4 4v14H6Z"/><path d="M14 3v4h4M9 12h6M9 16h6"/>',
	council: '<path d="M3 20h18M5 20V10M10 20V10M14 20V10M19 20V10M3 10l9-6 9 6Z"/>',
	answer: '<path d="M4 5h16v11H11l-5 4v-4H4Z"/><path d="m8.5 10.5 2.5 2.5 4.5-5"/>',
	comment: '<path d="M4 5h16v11H11l-5 4v-4H4Z"/><path d="M8 9h8M8 12h5"/>',
	theme: '<path d="M4 12V4h8l8 8-8 8Z"/><circle cx="8" cy="8" r="1.3"/>',
	thread:
		'<circle cx="6" cy="5" r="2.5"/><circle cx="6" cy="19" r="2.5"/><circle cx="18" cy="12" r="2.5"/><path d="M6 7.5v9M6 12h9.5"/>',
	place:
		'<path d="M12 21c4.5-5 6.5-8.3 6.5-11.3a6.5 6.5 0 0 0-13 0C5.5 12.7 7.5 16 12 21Z"/><circle cx="12" cy="9.7" r="2.3"/>',
	calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 2.8V7M16 2.8V7"/>',
	arrow: '<path d="M4 12h15M13 6l6 6-6 6"/>',
	external: '<path d="M13 5h6v6M19 5l-9 9M17 14v5H5V7h5"/>',
	pencil: '<path d="m4 20 1-4.5L16 4.5l3.5 3.5-11 11ZM13.5 7 17 10.5"/>',
	picture:
		'<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="10" r="1.5"/><path d="m4 17 5-4 3.5 3 3-3 5 4.5"/>',
	download: '<path d="M12 4v11M7 11l5 5 5-5M4 20h16"/>',
	lock: '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
	eye: '<path d="M2.5 12C5 7.5 8.5 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-6 6.5-9.5 6.5S5 16.5 2.5 12Z"/><circle cx="12" cy="12" r="2.8"/>',
	play: '<circle cx="12" cy="12" r="9"/><path d="M10 8.5v7l6-3.5Z"/>',
	web: '<rect x="3" y="5" width="18" height="12" rx="2"/><path d="M8 21h8M12 17v4"/>',
	desk: '<circle cx="12" cy="7" r="3"/><path d="M6 16c0-4 3-5 6-5s6 1 6 5M3 16h18v4H3Z"/>',
	post: '<rect x="3" y="5" width="18" height="14" rx="1.5"/><path d="M13 5v14M16 9h2.5M5.5 10h5M5.5 13.5h5"/>',
	email: '<rect x="3" y="5.5" width="18" height="13" rx="1.5"/><path d="m3.5 7 8.5 6.5L20.5 7"/>',
	phone: '<path d="M6 3h4l1.5 5L9 10a11 11 0 0 0 5 5l2-2.5 5 1.5v4c0 1-1 2-2 2C10.5 19.5 4 13 4 5c0-1 1-2 2-2Z"/>',
	meeting: '<path d="M3 13h18M5 13v6M19 13v6"/><circle cx="7.5" cy="8" r="2.2"/><circle cx="16.5" cy="8" r="2.2"/>',
	video: '<rect x="3" y="6" width="12" height="12" rx="2"/><path d="m15 10.5 6-3.5v10l-6-3.5"/>',
	'social-media':
		'<circle cx="6" cy="12" r="2.5"/><circle cx="17.5" cy="5.5" r="2.5"/><circle cx="17.5" cy="18.5" r="2.5"/><path d="m8.2 10.8 7-4M8.2 13.2l7 4"/>',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof icons;
