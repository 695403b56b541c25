import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const experience: Lane = {
  ...lanes.experience,
  drawn: true,
  overview: true,
  shows: (step) => Object.keys(step.emotions).length > 0,
};

/** The same where no emotion of a map is known as a number: there is no scale, and nothing to draw on it. */
export const experienceInWords: Lane = { ...experience, ...lanes.experienceInWords, drawn: false };
