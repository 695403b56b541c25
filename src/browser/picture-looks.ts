import { personaSlot } from '../charts/persona-slot.ts';
import type { Colour, TextStyle } from '../layout/picture.ts';
import type { MapFigures } from '../model/figures.ts';
import { shapeOf, type MarkerShape } from '../model/persona-look.ts';

/** How a line is drawn. */
export interface Stroke {
  colour: string;
  width: number;
  dash: readonly number[];
}

/** The looks of the page, as a canvas takes them. */
export interface PictureLooks {
  colour: (colour: Colour) => string;
  font: (style: TextStyle) => string;
  /** A persona's line; its width and dashes are those of the page. */
  stroke: (persona: string) => Stroke;
  /** The shape of a persona's mark. */
  shape: (persona: string) => MarkerShape;
}

const tokens: Record<Extract<Colour, string>, string> = {
  paper: '--paper',
  ink: '--ink',
  soft: '--soft',
  line: '--line',
  accent: '--accent',
  'accent-soft': '--accent-soft',
  good: '--good',
  bad: '--bad',
  loss: '--loss',
  remain: '--remain',
};

/**
 * Reads the looks from the page's own stylesheet, always those of the light theme: a slide is projected on white. They
 * are asked of elements that nobody sees, so that names and colours are written down in one place only.
 */
export function readLooks(figures: Pick<MapFigures, 'personas' | 'looks'>): PictureLooks {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: fixed; visibility: hidden; color-scheme: light; forced-color-adjust: none';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('drawing');
  probe.append(svg);
  document.body.append(probe);
  const computed = getComputedStyle(probe);
  const valueOf = (property: 'color' | 'font-family', value: string) => {
    probe.style.setProperty(property, value);
    return computed.getPropertyValue(property);
  };
  const colours = new Map(Object.entries(tokens).map(([name, token]) => [name, valueOf('color', `var(${token})`)]));
  const sans = computed.fontFamily;
  const voice = valueOf('font-family', 'var(--voice)');
  const strokes = new Map(
    figures.personas.map((persona): [string, Stroke] => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('class', `curve ${personaSlot(figures, persona)}`);
      svg.append(path);
      const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(path);
      const dash = strokeDasharray.match(/[\d.]+/gu)?.map(Number) ?? [];
      return [persona, { colour: stroke, width: Number.parseFloat(strokeWidth), dash }];
    }),
  );
  probe.remove();
  const strokeOf = (persona: string) => strokes.get(persona) ?? { colour: 'black', width: 2, dash: [] };
  return {
    colour: (colour) =>
      typeof colour === 'string' ? (colours.get(colour) ?? 'black') : strokeOf(colour.persona).colour,
    font: ({ size, weight, voice: spoken = false }) =>
      `${spoken ? 'italic ' : ''}${weight} ${size}px ${spoken ? voice : sans}`,
    stroke: strokeOf,
    shape: (persona) => shapeOf(figures.looks[persona] ?? 1),
  };
}
