import type { Colour } from '../layout/picture.ts';

/** The colours of the light theme: a slide is projected on white. A test holds them against the stylesheet. */
export const colours: Record<Extract<Colour, string>, string> = {
  paper: '#fbfaf7',
  ink: '#1d1c1a',
  soft: '#5f5b54',
  line: '#e6e1d8',
  accent: '#0f5e63',
  'accent-soft': '#e2f0ef',
  good: '#1f5fa8',
  bad: '#b2450b',
  loss: '#27686b',
  remain: '#759492',
};

/** The looks of the four personas of a map, twice as bold as on the page, as in the stylesheet's drawings. */
export const personaLooks = [
  { colour: '#480b86', width: 4.4, dash: null },
  { colour: '#23876c', width: 4.4, dash: '12 8' },
  { colour: '#9e2c29', width: 5.6, dash: '2 10' },
  { colour: '#7a5ae2', width: 4.4, dash: '18 8 2 8' },
] as const;
