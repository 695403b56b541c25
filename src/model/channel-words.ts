import type { ChannelFields } from '../schema/channel.ts';

/** The kinds of channel, as readers see them. */
export const channelKinds: Record<ChannelFields['kind'], string> = {
  digital: 'Digital',
  human: 'People',
  physical: 'Place',
  paper: 'Paper',
};
