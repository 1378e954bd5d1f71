import { assistedChannels, type Channel, comparableName } from '../contributions/index.ts';

/** What people call the ways in, in Danish and English, besides our own words for them. */
const channelWords: ReadonlyMap<string, Channel> = new Map(
	(
		[
			['desk', 'skranke', 'skranken', 'borgerservice', 'personligt', 'fremmøde', 'in person', 'biblioteket'],
			['post', 'brev', 'postkort', 'postkort og brev', 'kort', 'letter', 'postcard', 'papir', 'paper'],
			['email', 'e mail', 'mail', 'e post'],
			['phone', 'telefon', 'tlf', 'opkald', 'telephone', 'call', 'sms'],
			['meeting', 'møde', 'borgermøde', 'fyraftensmøde', 'workshop', 'temadag', 'public meeting'],
			['video', 'film', 'videohilsen'],
			['social-media', 'social media', 'sociale medier', 'facebook', 'instagram', 'linkedin', 'some'],
		] as const
	).flatMap(([channel, ...words]) => [channel, ...words].map((word) => [comparableName(word), channel] as const)),
);

/** The way in that a cell names; undefined when it names none of those that staff enter for. */
export function channelOf(typed: string): Channel | undefined {
	const channel = channelWords.get(comparableName(typed));
	return channel && assistedChannels.includes(channel) ? channel : undefined;
}
