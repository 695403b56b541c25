import type { Lane } from './lane.ts';

export const needs: Lane = {
  title: 'Needs',
  hint: 'What people need',
  drawn: false,
  overview: false,
  shows: (step) => step.needs.length > 0,
};
