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

const [plum, green, red, violet] = ['#480b86', '#23876c', '#9e2c29', '#7a5ae2'];

/** The looks of personas, twice as bold as on the page, as in the stylesheet's drawings. */
export const personaLooks = [
  { colour: plum, width: 4.4, dash: null },
  { colour: green, width: 4.4, dash: '12 8' },
  { colour: red, width: 5.6, dash: '2 10' },
  { colour: violet, width: 4.4, dash: '18 8 2 8' },
  { colour: plum, width: 4.4, dash: '34 10' },
  { colour: green, width: 5.6, dash: '2 8 2 18' },
  { colour: red, width: 4.4, dash: '18 8 2 8 2 8' },
  { colour: violet, width: 4.4, dash: '12 8 12 18' },
] as const;
