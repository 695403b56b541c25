import type { Lane } from './lane.ts';

export const thinking: Lane = {
  title: 'Thinking',
  hint: 'In their words',
  drawn: false,
  overview: false,
  shows: (step) => step.thinking.length > 0,
};
