import { severities as words } from '../messages/messages.ts';

/** What each severity of a pain, 1 to 3, means. */
export const severities: Readonly<Record<number, string>> = words;
