import { stepPicture as words } from '../messages/messages.ts';
import { severities } from '../model/pain-words.ts';
import {
  layoutParagraph,
  moveBlock,
  type Block,
  type Box,
  type Colour,
  type MeasureStyle,
  type Painted,
} from './picture.ts';
import { runsRightToLeft } from './wrap-text.ts';

/** What is told of a step beside its chart. */
export interface StepStory {
  /** What personas feel, in words, where no curve shows it. */
  feelings: readonly { persona: string; name: string; words: string }[];
  quotes: readonly { text: string; who: string | null }[];
  pains: readonly { text: string; severity: number }[];
  opportunities: readonly string[];
  needs: readonly string[];
  doing: readonly string[];
  /** What customers meet, and on which channel. */
  touchpoints: readonly { what: string; channel: string }[];
}

/** Something to set in a column of that width, from 0, 0. */
type Item = (width: number, measure: MeasureStyle) => Block;

/** The customer's words, and whose they are. */
function quoted({ text, who }: StepStory['quotes'][number]): Item {
  return (width, measure) => {
    const style = { size: 36, weight: 400, voice: true } as const;
    const words = layoutParagraph(
      { text, style, colour: 'ink', leading: 46, most: 5, balanced: true },
      { x: 0, y: 0, width },
      measure,
    );
    if (who === null) return words;
    const rightToLeft = runsRightToLeft(text);
    const name = layoutParagraph(
      { text: who, style: { size: 24, weight: 400 }, colour: 'soft', leading: 36, most: 1, rightToLeft },
      { x: 0, y: words.height + 2, width },
      measure,
    );
    return { parts: [...words.parts, ...name.parts], height: words.height + 2 + name.height };
  };
}

/** A text behind a bar, with a line below that says what it is. */
function barred(text: string, what: string, bar: { width: number; colour: Colour }): Item {
  return (width, measure) => {
    const rightToLeft = runsRightToLeft(text);
    const indent = 26;
    const x = rightToLeft ? 0 : indent;
    const column = { x, width: width - indent };
    const head = layoutParagraph(
      { text, style: { size: 30, weight: 600 }, colour: 'ink', leading: 40, most: 3 },
      { ...column, y: 0 },
      measure,
    );
    const foot = layoutParagraph(
      { text: what, style: { size: 24, weight: 400 }, colour: bar.colour, leading: 34, most: 2, rightToLeft },
      { ...column, y: head.height },
      measure,
    );
    const height = head.height + foot.height;
    const edge: Painted = {
      kind: 'box',
      x: rightToLeft ? width - bar.width : 0,
      y: 4,
      width: bar.width,
      height: height - 8,
      colour: bar.colour,
    };
    return { parts: [edge, ...head.parts, ...foot.parts], height };
  };
}

const gap = 28;

/** What can be told, by kind, the most telling first in each. */
function itemsOf(story: StepStory): { voices: Item[]; pains: Item[]; others: Item[] } {
  const worst = [...story.pains].sort((a, b) => b.severity - a.severity).slice(0, 3);
  const soft = { width: 6, colour: 'soft' } as const;
  return {
    voices: story.quotes.slice(0, 2).map(quoted),
    pains: worst.map(({ text, severity }) =>
      barred(text, words.pain(severity, severities[severity] ?? ''), {
        width: 2 * severity + 2,
        colour: 'bad',
      }),
    ),
    others: [
      ...story.feelings.map(({ persona, name, words }) => barred(words, name, { width: 6, colour: { persona } })),
      ...story.opportunities.slice(0, 2).map((text) => barred(text, words.opportunity, { width: 6, colour: 'good' })),
      ...story.needs.slice(0, 2).map((text) => barred(text, words.need, soft)),
      ...story.doing.slice(0, 2).map((text) => barred(text, words.doing, soft)),
      ...story.touchpoints.slice(0, 2).map(({ what, channel }) => barred(what, channel, soft)),
    ],
  };
}

/** Whether there is anything to tell. */
export function hasStory(story: StepStory): boolean {
  return Object.values(itemsOf(story)).some((items) => items.length > 0);
}

/** Sets what fits into a column, in the given order; `urgent` items are given room first. */
function layoutColumn(items: readonly { item: Item; urgency: number }[], box: Box, measure: MeasureStyle): Painted[] {
  const blocks = items.map(({ item, urgency }) => ({ block: item(box.width, measure), urgency }));
  const kept = new Set<Block>();
  let room = box.height + gap;
  for (const { block } of [...blocks].sort((a, b) => a.urgency - b.urgency)) {
    if (block.height + gap > room) continue;
    room -= block.height + gap;
    kept.add(block);
  }
  const parts: Painted[] = [];
  let y = box.y;
  for (const { block } of blocks) {
    if (!kept.has(block)) continue;
    parts.push(...moveBlock(block, { x: box.x, y }).parts);
    y += block.height + gap;
  }
  return parts;
}

/**
 * Tells a step in one or two columns: what customers say, what hurts, and where there is little of both, what else is
 * known. What has no room is left out, the first quote and the worst pain last.
 */
export function layoutStory(
  story: StepStory,
  box: Box,
  columns: { count: 1 | 2; between: number },
  measure: MeasureStyle,
): Painted[] {
  const { voices, pains, others } = itemsOf(story);
  const told = voices.length + pains.length;
  const rest = others.slice(0, Math.max(0, (columns.count === 1 ? 3 : 4) - told));
  const ranked = (items: readonly Item[], from: number) =>
    items.map((item, index) => ({ item, urgency: from + index }));
  if (columns.count === 1) {
    // One of each before a second of either.
    return layoutColumn([...ranked(voices, 0), ...ranked(pains, 0.5), ...ranked(rest, 10)], box, measure);
  }
  const width = (box.width - columns.between) / 2;
  const [left, right] =
    voices.length > 0 ? [voices, [...pains, ...rest]] : [pains.length > 0 ? pains : rest, pains.length > 0 ? rest : []];
  return [
    ...layoutColumn(ranked(left, 0), { ...box, width }, measure),
    ...layoutColumn(ranked(right, 0), { ...box, x: box.x + width + columns.between, width }, measure),
  ];
}
