import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';

/** Texts that break layouts: words that do not end, scripts without spaces or from right to left, pictures. */
export const hardTexts = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz unterschreiben',
  '第一次打开应用程序并查看账户余额，然后决定是否继续申请这笔贷款',
  'ينتظر العميل الرد من البنك ولا يعرف متى سيصل القرار',
  'Asks 👩‍👩‍👧‍👦 at the counter 🏦🏦🏦 and leaves 😡',
  'https://journeys.example/a/very/long/address/without/any/break?with=parameters&and=values',
  'Waits',
  'A sentence that goes on for as long as somebody in a workshop had breath to say it, and then a little longer still',
] as const;

const personas = ['anna', 'bo', 'celik', 'dee', 'eve'];
const channels = Array.from({ length: 14 }, (_, index) => `channel-${index + 1}`);
const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;
const wave = [2, 0, -2, 1, -1, 0.5, -1.5];

function hardStep(index: number): StepInput {
  const text = (shift: number) => at(hardTexts, index + shift);
  return {
    title: `${text(0)} ${index + 1}`,
    id: `step-${index + 1}`,
    doing: [text(1), { task: text(2), subtasks: [text(3), text(5)] }],
    needs: index % 3 === 0 ? [text(6)] : [],
    thinking: index % 2 === 0 ? [{ quote: text(6), persona: at(personas, index) }] : [],
    touchpoints: [
      { channel: at(channels, index), what: text(4) },
      { channel: at(channels, index * 5 + 3), personas: [at(personas, index)] },
    ],
    emotions: Object.fromEntries(
      personas.map((persona, place) => [
        persona,
        index % 4 === 1
          ? { from: at(wave, index + place), to: at(wave, index + place + 2), feeling: text(5), note: text(6) }
          : index % 9 === 2
            ? { feeling: text(place) }
            : at(wave, index + place * 2),
      ]),
    ),
    pains: [
      { text: text(0), severity: (index % 3) + 1 },
      { text: text(6), severity: 3 },
    ],
    opportunities: index % 2 === 1 ? [text(4)] : [],
    metrics: [
      { metric: 'left', value: 100 - index },
      { metric: 'wait', value: 12.5 + index, on: '2026-02' },
      { metric: 'wait', value: 10.5 + index, target: 3, on: '2026-08' },
    ],
    backstage: [
      { team: 'desk', system: text(5), what: text(1), visible: true },
      { team: 'desk', what: text(2) },
    ],
    custom: { rule: text(3) },
    assumption: index % 5 === 0,
    ...(index % 6 === 0 ? { moment: { kind: 'truth' as const, title: text(0), why: text(6) } } : {}),
  };
}

/** A map of 60 steps in stages of very unequal length, with every lane filled. */
export const hardMap: JourneyMapInput = {
  title:
    'Everything that is hard to print, and then some more of it in a title that is far too long for one line of paper',
  question:
    'Does a question of three lines, with a word such as Donaudampfschifffahrtsgesellschaftskapitän in it, stay on the paper with everything else, even when it is asked in the most roundabout of ways that anybody could think of, at length?',
  owner: 'desk',
  personas,
  stages: [1, 3, 20, 11, 1, 24].map((count, index, counts) => ({
    title: index % 2 === 0 ? `Stage ${index + 1}` : `Überwachungsaufgabenübertragungsabschnitt ${index + 1}`,
    duration: '2 to 6 weeks',
    steps: Array.from({ length: count }, (_, step) =>
      hardStep(counts.slice(0, index).reduce((sum, one) => sum + one, 0) + step),
    ),
  })),
};

/** A cell that fills more than a page of its column. */
export const endlessMap: JourneyMapInput = {
  title: 'One cell without end',
  question: 'Where does it go on?',
  personas: [],
  stages: [
    {
      title: 'Only stage',
      steps: Array.from({ length: 8 }, (_, index) => ({
        title: `Step ${index + 1}`,
        doing: index === 2 ? Array.from({ length: 60 }, (_, task) => `Task ${task + 1} of ${hardTexts[6]}`) : 'Waits',
      })),
    },
  ],
};

const wideRow = (text: (column: number) => string) =>
  `| ${Array.from({ length: 12 }, (_, column) => text(column + 1)).join(' | ')} |`;

/** An insight whose text has a table and code that are wider than paper. */
export const wideText = `
${wideRow((column) => `Spaltenüberschrift${column}`)}
${wideRow(() => '---')}
${wideRow((column) => `Zellenwert${column}`)}

\`\`\`
${Array.from({ length: 40 }, (_, word) => `word${word}`).join('-')}
\`\`\`

The [law](https://laws.example/beef/labelling/) is long.
`;

/** Writes a content folder with both maps and the insight. */
export async function writeHardContent(folder: string): Promise<void> {
  const front = (fields: object) => `---\n${stringify(fields)}---\n`;
  await mkdir(join(folder, 'maps'), { recursive: true });
  await mkdir(join(folder, 'personas'), { recursive: true });
  await mkdir(join(folder, 'insights'), { recursive: true });
  const named = (ids: readonly string[], fields: (id: string, index: number) => object) =>
    stringify(Object.fromEntries(ids.map((id, index) => [id, fields(id, index)])));
  await Promise.all([
    writeFile(
      join(folder, 'site.yaml'),
      stringify({
        title: 'Hard to print',
        evidence: { missing: 'off' },
        rules: { 'long-map': 'off' },
        lanes: [{ id: 'rule', title: 'Aufgabenübertragungsregeln', field: 'rule' }],
      }),
    ),
    writeFile(
      join(folder, 'insights/wide.mdx'),
      `${front({ title: 'Wide things are read to their end', soWhat: 'Print them.', kind: 'need', at: 'hard#step-1', reach: 10, impact: 2, effort: 2, status: 'new', published: '2026-05-04' })}${wideText}`,
    ),
    writeFile(join(folder, 'maps/hard.mdx'), front(hardMap)),
    writeFile(join(folder, 'maps/endless.mdx'), front(endlessMap)),
    ...personas.map((id, index) =>
      writeFile(
        join(folder, `personas/${id}.mdx`),
        front({ title: `${id} ${at(hardTexts, index).slice(0, 40)}`, short: id, summary: id }),
      ),
    ),
    writeFile(
      join(folder, 'channels.yaml'),
      named(channels, (id, index) => ({
        title: index === 4 ? 'Vergleichsportalmitarbeiterhotline of somebody else' : id,
      })),
    ),
    writeFile(join(folder, 'teams.yaml'), stringify({ desk: { title: 'The desk that looks after all of this' } })),
    writeFile(
      join(folder, 'metrics.yaml'),
      stringify({
        left: { title: 'Still here', unit: '%', role: 'still-with-us' },
        wait: { title: 'Days of waiting', unit: 'days', better: 'down' },
      }),
    ),
  ]);
}
