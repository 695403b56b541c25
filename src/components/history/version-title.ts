import { history } from '../../messages/messages.ts';
import { formatDate, formatMonth } from '../../model/dates.ts';
import type { HistoryVersion } from '../../model/map-history.ts';

/** What a version is called: its release, its month, or now. */
export function versionTitle({ release, on }: Pick<HistoryVersion, 'release' | 'on'>, language: string): string {
  if (on === null) return history.now;
  return release ?? formatMonth(on, language);
}

/** The day of a version; empty where its title says enough. */
export function versionDay({ on }: Pick<HistoryVersion, 'on'>, language: string): string {
  return on === null ? '' : formatDate(on, language);
}
