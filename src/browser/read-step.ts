import { stepPicture } from '../messages/messages.ts';
import type { StepPicture } from '../layout/step-picture.ts';
import { stepsOf, type MapFigures } from '../model/figures.ts';
import type { View } from '../model/view.ts';
import { leaveOut } from './leave-out.ts';

/** The text of an element, without the line breaks of the markup. */
export function words(element: Node | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The first text that stands directly in an element. */
export function firstWords(element: Element | null | undefined): string {
  const texts = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts.map(words).find((text) => text !== '') ?? '';
}

/** The stage a step stands in, as it is headed. */
export function stageOf(step: HTMLElement): string {
  return firstWords(step.closest('[data-stage]')?.querySelector('.stage-name'));
}

/** The name of a step, without its number. */
export function stepTitle(step: HTMLElement): string {
  return words(step.querySelector('.step-link'));
}

function momentOf(step: HTMLElement): StepPicture['moment'] {
  const cell = step.querySelector('.moment-cell');
  const title = cell?.querySelector('b');
  if (cell == null || title == null) return null;
  const kind = (['low', 'high'] as const).find((one) => cell.classList.contains(`of-${one}`)) ?? 'truth';
  return { kind, title: words(title), why: words(cell).slice(words(title).length).trim() };
}

function evidenceOf(step: HTMLElement): StepPicture['evidence'] {
  const evidence = step.querySelector('.evidence');
  const count = firstWords(evidence);
  const isAssumption = step.classList.contains('assumed') && evidence?.classList.contains('assumed');
  if (isAssumption === true) return { words: stepPicture.assumption, sources: [] };
  const names = words(evidence?.querySelector('.source-names'));
  return { words: count.charAt(0).toUpperCase() + count.slice(1), sources: names === '' ? [] : names.split(' · ') };
}

/** What a step's picture says, read from the map as it stands on the page: what the view's filters leave out is not in it. */
export function readStep(
  map: HTMLElement,
  place: HTMLElement,
  { figures, drawn, view, address }: { figures: MapFigures; drawn: readonly string[]; view: View; address: string },
): StepPicture {
  const id = place.dataset['step'] ?? '';
  const step = place.cloneNode(true) as HTMLElement;
  leaveOut(step, view);
  const steps = stepsOf(figures);
  const tracks = all(map, '.track-names li').map(words);
  const feeling = (persona: string) => `[data-of="${CSS.escape(persona)}"]`;
  const rows = [...step.querySelectorAll<HTMLElement>('.touchpoint')];
  const used = new Map(rows.map((row) => [row.dataset['channel'] ?? '', row]));
  const channels = figures.channels.flatMap((channel, track) => {
    const row = used.get(channel);
    const what = words(row?.querySelector('.what')).replace(/^: /u, '');
    return row === undefined ? [] : { channel: tracks[track] ?? channel, what };
  });
  return {
    site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    map: words(document.querySelector('h1')),
    stage: stageOf(place),
    number: steps.findIndex((one) => one.id === id) + 1,
    total: steps.length,
    title: stepTitle(step),
    moment: momentOf(step),
    quotes: all(step, '.thought').map((thought) => ({
      text: words(thought.querySelector('.voice')),
      who: firstWords(thought.querySelector('figcaption:not(.more)')) || null,
    })),
    pains: all(step, '.pain').map((pain) => ({
      text: words(pain.querySelector('.item-text')),
      severity: Number(/\bs-(\d)/u.exec(pain.className)?.[1]),
    })),
    opportunities: all(step, '.opportunity .item-text').map(words),
    needs: all(step, '.lane-needs .items > li').map(words),
    doing: all(step, '.lane-doing .items > li').map(firstWords),
    touchpoints: channels.filter(({ what }) => what !== ''),
    channels: channels.map(({ channel }) => channel),
    evidence: evidenceOf(step),
    address: address.replace(/^https?:\/\//u, ''),
    chart: {
      figures,
      step: id,
      stages: all(map, '.map-frame [data-stage] .stage-name').map(firstWords),
      // As many as can be told apart over each other.
      personas: drawn.slice(0, 4).map((persona) => ({
        id: persona,
        name: words(map.querySelector(`${feeling(persona)} .who`)) || persona,
        feels: words(step.querySelector(`${feeling(persona)} b`)) || null,
      })),
    },
  };
}
