import { channelKinds as words } from '../messages/messages.ts';
import type { ChannelFields } from '../schema/channel.ts';

/** The kinds of channel, as readers see them. */
export const channelKinds: Readonly<Record<ChannelFields['kind'], string>> = words;
