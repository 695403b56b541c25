import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { between, chance, mulberry32, pick, sample, type Random } from '../../bench/random.ts';

/** How many steps the maps have: few, some, and as many as a map opens unfolded with. */
export const lengths = [2, 16, 60] as const;

const personas = ['ann', 'bob', 'cem', 'dee', 'eve'];
const channels = ['web', 'phone', 'shop', 'letter'];
const words = 'waits asks looks compares calls reads signs pays forgets returns chooses hopes'.split(' ');

const sentence = (random: Random, most: number) =>
  `They ${Array.from({ length: between(random, 1, most) }, () => pick(random, words)).join(' ')}`;

/** Nobody, somebody or some of those on the map. */
const some = (random: Random, all: readonly string[]) => sample(random, all, between(random, 0, 2));

function stepOf(random: Random, number: number, people: readonly string[]) {
  const feelings = people.filter(() => chance(random, 0.8));
  return {
    id: `step-${number}`,
    title: `${sentence(random, 4)} ${number}`,
    touchpoints: sample(random, channels, between(random, 0, 3)).map((channel) => ({
      channel,
      personas: some(random, people),
      ...(chance(random, 0.5) && { what: sentence(random, 3) }),
    })),
    emotions: Object.fromEntries(
      feelings.map((id) => {
        const level = () => between(random, -2, 2);
        return [id, chance(random, 0.3) ? { from: level(), to: level() } : level()];
      }),
    ),
    thinking: chance(random, 0.5) ? [{ quote: sentence(random, 9), persona: pick(random, people) }] : [],
    pains: chance(random, 0.4)
      ? [{ text: sentence(random, 9), severity: between(random, 1, 3), personas: some(random, people) }]
      : [],
    doing: chance(random, 0.6) ? [sentence(random, 6)] : [],
    metrics: number === 1 || chance(random, 0.4) ? [{ metric: 'left', value: Math.max(1, 100 - number) }] : [],
  };
}

function mapOf(random: Random, length: number) {
  const people = length === 2 ? personas.slice(0, 2) : personas;
  const steps = Array.from({ length }, (_, index) => stepOf(random, index + 1, people));
  const stages = [];
  for (let start = 0; start < length;) {
    const size = Math.min(length - start, between(random, 1, 8));
    stages.push({ title: `Part ${stages.length + 1}`, steps: steps.slice(start, start + size) });
    start += size;
  }
  return { title: `Map of ${length}`, question: 'Why?', personas: people, stages };
}

/** Writes a content folder with a random map of each length; the same seed gives the same maps. */
export async function writeRandomMaps(folder: string, seed = 1): Promise<void> {
  const random = mulberry32(seed);
  const titled = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { title: id }]));
  const files: Record<string, string> = {
    'site.yaml': stringify({ title: 'Random maps' }),
    'channels.yaml': stringify(titled(channels)),
    'metrics.yaml': stringify({ left: { title: 'Still with us', unit: '%', role: 'still-with-us' } }),
  };
  const marks = ['plum circle', 'green square', 'red triangle', 'violet diamond', 'plum cross'];
  for (const [index, id] of personas.entries()) {
    files[`personas/${id}.mdx`] = `---\n${stringify({ title: id, summary: id, mark: marks[index] })}---\n`;
  }
  for (const length of lengths) {
    files[`maps/of-${length}.mdx`] = `---\n${stringify(mapOf(random, length))}---\n`;
  }
  for (const name of ['personas', 'maps']) await mkdir(join(folder, name), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}
