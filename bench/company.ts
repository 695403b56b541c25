import type { ChannelInput } from '../src/schema/channel.ts';
import type { MetricInput } from '../src/schema/metric.ts';
import type { SiteInput } from '../src/schema/site.ts';
import type { TeamInput } from '../src/schema/team.ts';
import type { Written } from './written.ts';

export const channels: Record<string, ChannelInput> = {
  website: { title: 'Website', kind: 'digital', owner: 'digital' },
  'mobile-app': { title: 'Mobile app', kind: 'digital', owner: 'digital' },
  'contact-centre': { title: 'Contact centre', kind: 'human', owner: 'service' },
  branch: { title: 'Branch', kind: 'physical', owner: 'branches' },
  partner: { title: 'Partner', kind: 'human', owner: 'sales' },
  email: { title: 'Email', kind: 'digital', owner: 'service' },
  post: { title: 'Post', kind: 'paper', owner: 'operations' },
  'web-chat': { title: 'Web chat', kind: 'digital', owner: 'service' },
};

export const teams: Record<string, TeamInput> = {
  digital: { title: 'Digital', summary: 'Answers for the website and the app.' },
  service: { title: 'Service', summary: 'Answers calls, letters and chats.' },
  branches: { title: 'Branches', summary: 'Answers for what happens face to face.' },
  sales: { title: 'Sales', summary: 'Answers for offers and partners.' },
  operations: { title: 'Operations', summary: 'Does what customers do not see.' },
  research: { title: 'Research', summary: 'Listens to customers.' },
};

/** What the teams work in, by name: systems are no entries of their own. */
export const systems = [
  'Case desk',
  'Customer record',
  'Document store',
  'Payment engine',
  'Phone system',
  'Stock list',
];

export const metrics: Record<string, MetricInput> = {
  'still-here': { title: 'Still with us', unit: '%', range: [0, 100], role: 'still-with-us' },
  contacts: { title: 'Contacts for each case', unit: 'contacts', better: 'down' },
  days: { title: 'Days to an answer', unit: 'days', better: 'down' },
  satisfaction: { title: 'Satisfaction', unit: '%', range: [0, 100] },
  'first-time-right': { title: 'Right the first time', unit: '%', range: [0, 100] },
};

/** Between which values a metric is measured, and how far from the value its target lies, in the direction that is good. */
export const measured: Record<string, { lowest: number; highest: number; toTarget: number }> = {
  contacts: { lowest: 1, highest: 4, toTarget: -1 },
  days: { lowest: 4, highest: 21, toTarget: -3 },
  satisfaction: { lowest: 20, highest: 85, toTarget: 10 },
  'first-time-right': { lowest: 30, highest: 89, toTarget: 8 },
};

/** The lanes that the company adds: a line of text, and a number. */
export const companyLanes = [
  { id: 'promise', title: 'Our promise', field: 'promise' },
  { id: 'minutes', title: 'Minutes it takes', field: 'minutes' },
] as const;

export const site: Written<SiteInput> = {
  title: 'Bench',
  description: 'A generated company: its maps are made of words, not of research.',
  // A generated map must be judged alike on every day, and a thousand warnings about its assumptions help nobody.
  review: { every: '6 months', overdue: 'off' },
  evidence: { missing: 'off' },
  // A map of 2,000 cells is long on purpose.
  rules: { 'long-map': 'off' },
  lanes: companyLanes.map((lane) => ({ ...lane })),
};
