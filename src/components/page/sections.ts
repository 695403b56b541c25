import { nav } from '../../messages/messages.ts';
import { urls } from '../../site/urls.ts';

/** The sections of the site, in the order in which they are offered. A section is listed once its pages exist. */
export const sections = [
  { id: 'maps', title: nav.maps, href: urls.maps() },
  { id: 'insights', title: nav.insights, href: urls.insights() },
  { id: 'actions', title: nav.actions, href: urls.actions() },
  { id: 'personas', title: nav.personas, href: urls.personas() },
  { id: 'channels', title: nav.channels, href: urls.channels() },
] as const;

export type SectionId = (typeof sections)[number]['id'];
