/** How a contribution or a support came in; the one list. */
export const channels = ['web', 'desk', 'post', 'email', 'phone', 'meeting', 'video', 'social-media'] as const;

/** One way in. */
export type Channel = (typeof channels)[number];

/** The ways in that staff enter for others; nobody enters for others "on the web". */
export const assistedChannels: readonly Channel[] = channels.filter((channel) => channel !== 'web');

/** Whether a text names a channel. */
export function isChannel(text: string): text is Channel {
	return (channels as readonly string[]).includes(text);
}
