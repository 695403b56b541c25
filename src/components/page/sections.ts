import { nav } from '../../messages/messages.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { urls } from '../../site/urls.ts';

export type SectionId = keyof typeof sectionTitles;

const sectionTitles = {
  maps: nav.maps,
  insights: nav.insights,
  actions: nav.actions,
  stories: nav.stories,
  personas: nav.personas,
  channels: nav.channels,
  teams: nav.teams,
  metrics: nav.metrics,
  glossary: nav.glossary,
  start: nav.start,
  explore: nav.explore,
  health: nav.health,
};

/** A part of the site that the header leads to. */
export interface Section {
  id: SectionId;
  title: string;
  href: string;
  /** Whether it stands in the header of a wide window; on a narrow one all stand in its menu. */
  inBar: boolean;
  /** The collection without whose entries there is nothing to offer; null for a part that always has something. */
  holds: CollectionName | null;
}

const section = (id: SectionId, href: string, inBar: boolean, holds: Section['holds']): Section => ({
  id,
  title: sectionTitles[id],
  href,
  inBar,
  holds,
});

/** The sections of the site, in the order in which they are offered. A section is listed once its pages exist. */
export const sections: readonly Section[] = [
  section('start', urls.start(), true, 'paths'),
  section('maps', urls.maps(), true, null),
  section('insights', urls.insights(), true, null),
  section('actions', urls.actions(), true, 'actions'),
  section('stories', urls.stories(), false, 'stories'),
  section('personas', urls.personas(), true, 'personas'),
  section('channels', urls.channels(), true, 'channels'),
  section('teams', urls.teams(), false, 'teams'),
  section('metrics', urls.metrics(), false, 'metrics'),
  section('explore', urls.explore(), true, null),
  section('glossary', urls.glossary(), false, 'glossary'),
  section('health', urls.health(), false, null),
];
