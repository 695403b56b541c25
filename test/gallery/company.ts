import type { ChannelInput } from '../../src/schema/channel.ts';
import type { MetricInput } from '../../src/schema/metric.ts';
import type { PersonaInput } from '../../src/schema/persona.ts';
import type { SiteInput } from '../../src/schema/site.ts';
import type { SourceInput } from '../../src/schema/source.ts';
import type { TeamInput } from '../../src/schema/team.ts';

// What all maps of the gallery share. It says as little as it can: the gallery is about drawing.

export const site: SiteInput = {
  title: 'Gallery',
  lanes: [
    { id: 'promise', title: 'Promise', hint: 'What we say', field: 'promise' },
    { id: 'minutes', title: 'Minutes', field: 'minutes' },
  ],
  // A case has no reason to answer a question, and nobody to answer for it.
  rules: {
    'map-without-question': 'off',
    'map-without-steps': 'off',
    'claim-without-source': 'off',
    'channel-never-used': 'off',
    'long-map': 'off',
  },
};

const someone = (title: string, mark: NonNullable<PersonaInput['mark']>): PersonaInput => ({
  title,
  summary: `${title}, of the gallery.`,
  mark,
});

export const personas: Record<string, PersonaInput> = {
  ann: someone('Ann', 'plum circle'),
  bob: someone('Bob', 'green square'),
  cem: someone('Cem', 'red triangle'),
  dee: someone('Dee', 'violet diamond'),
  eva: someone('Eva', 'plum cross'),
  fay: someone('Fay', 'green star'),
  gus: someone('Gus', 'red hourglass'),
  hal: someone('Hal', 'violet wedge'),
  long: someone('Self-employed person with an irregular income', 'red hourglass'),
  unbroken: someone('Grundstücksverkehrsgenehmigungszuständige', 'violet wedge'),
  layla: someone('ليلى الموظفة الجديدة', 'plum circle'),
  noa: someone('נועה המצטרפת החדשה', 'green square'),
  wang: someone('第一次买房的王女士', 'plum circle'),
  smile: someone('🧑‍🍳 Cook 👩🏽‍💻', 'red triangle'),
};

export const channels: Record<string, ChannelInput> = {
  web: { title: 'Website' },
  phone: { title: 'Phone', kind: 'human' },
  shop: { title: 'Shop', kind: 'physical' },
  'long-channel': { title: 'Contact centre in the evening and at weekends', kind: 'human' },
  'unbroken-channel': { title: 'Selbstbedienungsautomatenbereich', kind: 'physical' },
  'arabic-channel': { title: 'مركز الاتصال' },
  'hebrew-channel': { title: 'אתר האינטרנט' },
  'chinese-channel': { title: '手机应用程序' },
  'emoji-channel': { title: '📱 App 🚀' },
};

export const metrics: Record<string, MetricInput> = {
  left: { title: 'Still with us', unit: '%', role: 'still-with-us' },
  waiting: { title: 'Days of waiting', unit: 'days', better: 'down' },
  solved: { title: 'Solved at once', unit: '%', better: 'up' },
};

export const teams: Record<string, TeamInput> = { desk: { title: 'Service desk' }, office: { title: 'Back office' } };

export const sources: Record<string, SourceInput> = {
  talks: { title: 'Talks with twelve customers', kind: 'interviews', on: '2026-01', participants: 12 },
  diary: { title: 'Diaries of nine weeks', kind: 'diary', on: '2026-02', participants: 9 },
};
