/**
 * Times what Explore does for each keystroke and each choice, on a made-up company:
 *
 *   npm run bench:explore -- [--things 20000] [--rounds 50] [--seed 1]
 *
 * Maps are made until there are so many things to find. Beside it, the same selections are answered by the rule as it is
 * told, thing by thing (test/search/explore/naive.ts). Exit code 1 when a median is over budgets.json.
 */
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { buildAtlas } from '../src/model/atlas.ts';
import type { Content, Entry } from '../src/model/content.ts';
import { collectionNames, type CollectionName } from '../src/schema/collections.ts';
import { channel } from '../src/schema/channel.ts';
import { insight } from '../src/schema/insight.ts';
import { journeyMap } from '../src/schema/journey-map.ts';
import { metric } from '../src/schema/metric.ts';
import { persona } from '../src/schema/persona.ts';
import { site } from '../src/schema/site.ts';
import { source } from '../src/schema/source.ts';
import { team } from '../src/schema/team.ts';
import { exploreIndex, type ExploreIndex } from '../src/search/explore/explore-index.ts';
import { knownValues, makeExplorer } from '../src/search/explore/find-things.ts';
import { listThings } from '../src/search/explore/list-things.ts';
import { everything, type Selection } from '../src/search/explore/selection.ts';
import { addresses, isSelected, naiveCounts, nothingAround, questionOf } from '../test/search/explore/naive.ts';
import budgets from './budgets.json' with { type: 'json' };
import { makeCorpus, type Corpus } from './corpus.ts';

const { values: options } = parseArgs({
  options: {
    things: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});

/** About how many things a map of the corpus brings. */
const thingsOfAMap = 26;

/** A corpus through the real schema, as the site has it. */
function contentOf(corpus: Corpus): Content {
  const entry = <Name extends CollectionName>(collection: Name, id: string, fields: Entry<Name>['fields']) =>
    ({ collection, id, file: `${collection}/${id}`, fields, body: null }) as Entry<Name>;
  const keyed = <Fields>(entries: Record<string, Fields>) => Object.entries(entries);
  const empty = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Omit<Content, 'site'>;
  return {
    ...empty,
    site: site.parse(corpus.site),
    maps: corpus.maps.map(({ id, fields }) => entry('maps', id, journeyMap.parse(fields))),
    insights: corpus.insights.map(({ id, fields }) => entry('insights', id, insight.parse(fields))),
    personas: corpus.personas.map(({ id, fields }) => entry('personas', id, persona.parse(fields))),
    channels: keyed(corpus.channels).map(([id, fields]) => entry('channels', id, channel.parse(fields))),
    teams: keyed(corpus.teams).map(([id, fields]) => entry('teams', id, team.parse(fields))),
    sources: keyed(corpus.sources).map(([id, fields]) => entry('sources', id, source.parse(fields))),
    metrics: keyed(corpus.metrics).map(([id, fields]) => entry('metrics', id, metric.parse(fields))),
  };
}

/** The median of some rounds, in milliseconds. */
function median(rounds: number, run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

const corpus = makeCorpus({ seed: Number(options.seed), maps: Math.ceil(Number(options.things) / thingsOfAMap) });
const atlas = buildAtlas(contentOf(corpus), '2026-11-22');
const things = listThings(atlas);
const text = JSON.stringify(exploreIndex(atlas, addresses));
const index = JSON.parse(text) as ExploreIndex;
const explorer = makeExplorer(index);
const [aPersona = '', another = ''] = explorer.known.persona;
const [aChannel = ''] = explorer.known.channel;
const select = (words: string, chosen: Partial<Selection['chosen']> = {}): Selection => ({
  ...everything,
  text: words,
  chosen: { ...everything.chosen, ...chosen },
});
const selections: Record<string, Selection> = {
  'nothing chosen': everything,
  'a step on a channel at −2': select('', { type: ['step'], channel: [aChannel], emotion: ['-2'] }),
  'two personas': select('', { persona: [aPersona, another] }),
  'one letter': select('a'),
  'two words': select('wait for'),
  'words and choices': select('the', { type: ['quote', 'pain'], persona: [aPersona] }),
};

console.log(
  `${index.things.length} things of ${corpus.maps.length} maps. The index: ${Math.round(text.length / 1024)} KB, gzip ${Math.round(gzipSync(text).length / 1024)} KB; ${index.people.length} presences in ${index.crowds.length} crowds, ${index.traits.length} combinations of traits.`,
);
const opening = median(5, () => makeExplorer(JSON.parse(text) as ExploreIndex).find(everything));
const firstLetter = median(5, () => makeExplorer(index).find(select('a')));
console.log(
  `Read and shown for the first time: ${opening.toFixed(0)} ms. The first letter: ${firstLetter.toFixed(0)} ms.`,
);

const rounds = Number(options.rounds);
const known = knownValues(index);
const rows = Object.entries(selections).map(([name, selection]) => {
  const ours = median(rounds, () => explorer.find(selection));
  const told = median(1, () => {
    naiveCounts(things, selection, known, () => nothingAround);
    const question = questionOf(selection.text, things, () => nothingAround);
    return things.filter((thing) => isSelected(thing, selection, nothingAround, question));
  });
  return {
    selection: name,
    found: explorer.find(selection).things.length,
    'median ms': Number(ours.toFixed(1)),
    budget: budgets.exploreMs,
    'as told, ms': Math.round(told),
    ratio: Math.round(told / ours),
  };
});
console.table(rows);
if (rows.some((row) => row['median ms'] > budgets.exploreMs)) {
  console.error('A selection takes longer than budgets.json allows.');
  process.exit(1);
}
