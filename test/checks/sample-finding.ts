import type { Finding } from '../../src/checks/finding.ts';

/** The finding that the documentation shows. */
export const unknownChannel: Finding = {
  file: 'maps/buying-a-first-home.mdx',
  line: 31,
  column: 18,
  rule: 'unknown-channel',
  severity: 'error',
  where: 'stages › Wait › Wait for a decision › touchpoints',
  what: '"webchat" is not a channel.',
  fix: 'Did you mean "web-chat"? Channels are listed in channels.yaml.',
  mentions: 'channels.yaml',
};
