import { answerable, type Asked, type AskedWord } from './ask.ts';
import { isEmptyWord } from './empty-words.ts';
import type { PackedLexicon, PackedPage, PackedPart } from './lexicon.ts';
import { isEnough, says, saysWhole } from './match-text.ts';
import type { PageHit } from './pages-saying.ts';
import { spacedWords, wordsOf } from './words-of.ts';

/** A page that is found, and why it stands where it stands. */
export interface RankedPage {
  /** Its place in the lexicon. */
  place: number;
  page: PackedPage;
  /** True when the page itself is called as was asked, or by another word for it. */
  isNamed: boolean;
  /** The part of it that is called so; null when it is the page, or nothing is. */
  lead: PackedPart | null;
  /** The words that were asked and that it does not say. */
  missing: readonly string[];
}

/** From the best on: what is called exactly so, a step of that name, what begins so, … and what only says it. */
const ranks = ['exact', 'exact part', 'begins', 'contains', 'other word', 'named', 'product', 'part', 'text'] as const;

type Rank = (typeof ranks)[number];

/** How a name answers. */
interface NameMatch {
  isExact: boolean;
  begins: boolean;
  hasAll: boolean;
  /** Whether the question has the whole name in it: `lowest moment first-time buyer`. One word alone may mean many things. */
  isNamed: boolean;
  /** How many of the words it has: whole ones count a little more, and all of them as they were typed. */
  words: number;
}

/** What a name is held against. */
interface Question {
  words: readonly AskedWord[];
  /** As it was typed, folded. */
  typed: string;
  /** The same without the words that carry no meaning. */
  meant: string;
}

/** A text without the words that carry no meaning: `wait decision` for `Wait for a decision`. */
function meantBy(text: string): string {
  const words = wordsOf(text);
  const meant = words.filter((word) => !isEmptyWord(word));
  return (meant.length === 0 ? words : meant).join(' ');
}

const noMatch: NameMatch = { isExact: false, begins: false, hasAll: false, isNamed: false, words: 0 };

function matchName(name: string, { words, typed, meant }: Question): NameMatch {
  const hay = spacedWords(name);
  const said = words.filter((word) => says(hay, word));
  if (said.length === 0) return noMatch;
  const hasAll = said.length === words.length;
  const core = meantBy(name);
  return {
    isExact: core === meant,
    begins: hasAll && hay.startsWith(typed),
    hasAll,
    isNamed: core.includes(' ') && ` ${meant} `.includes(` ${core} `),
    words: said.length + said.filter((word) => saysWhole(hay, word)).length / 100 + Number(hay === typed) / 2,
  };
}

function bestOf(matches: readonly NameMatch[]): NameMatch {
  const order = (one: NameMatch) =>
    Number(one.isExact) * 6 + Number(one.hasAll) * 4 + Number(one.isNamed) * 2 + Number(one.begins);
  return matches.reduce(
    (best, one) => ((order(one) - order(best) || one.words - best.words) > 0 ? one : best),
    noMatch,
  );
}

function rankOf(title: NameMatch, other: NameMatch, product: NameMatch, part: NameMatch): Rank {
  if (title.isExact || other.isExact) return 'exact';
  if (part.isExact) return 'exact part';
  if (title.begins) return 'begins';
  if (title.hasAll) return 'contains';
  if (other.hasAll) return 'other word';
  if (title.isNamed || other.isNamed) return 'named';
  if (product.hasAll) return 'product';
  return part.hasAll ? 'part' : 'text';
}

/**
 * The pages that answer a question, the best first: those that are called so, exactly before in part; those whose whole
 * name is in the question; maps of a product of that name; pages of which a step is called so; then those that say it, the more of it in a name the better. What
 * says only most of it is among them when nothing says all, or when enough of it stands in a name.
 */
export function rankPages(lexicon: PackedLexicon, asked: Asked, hits: readonly PageHit[]): RankedPage[] {
  const words = answerable(asked);
  const question = { words, typed: spacedWords(asked.text), meant: meantBy(asked.text) };
  const countOf = ({ said }: PageHit) => said.filter(Boolean).length;
  const most = hits.reduce((best, hit) => Math.max(best, countOf(hit)), 0);
  return hits
    .filter((hit) => isEnough(countOf(hit), words.length, most))
    .flatMap((hit) => {
      const page = lexicon.pages[hit.page];
      if (page === undefined) return [];
      const { title, also = [], products = [], parts = [] } = page;
      const byTitle = matchName(title, question);
      const byOther = bestOf(also.map((one) => matchName(one, question)));
      const byProduct = bestOf(products.map((one) => matchName(one, question)));
      const byPart = parts.map((part) => ({ part, match: matchName(part[2], question) }));
      const bestPart = bestOf(byPart.map(({ match }) => match));
      const rank = rankOf(byTitle, byOther, byProduct, bestPart);
      const leads = rank === 'exact part' || rank === 'part';
      const inName = Math.max(byTitle.words, byOther.words, bestPart.words);
      return {
        hit,
        rank: ranks.indexOf(rank),
        value: 2 * inName + countOf(hit),
        ranked: {
          place: hit.page,
          page,
          isNamed: ['exact', 'begins', 'contains', 'other word', 'named', 'product'].includes(rank),
          lead: leads ? (byPart.find(({ match }) => match === bestPart)?.part ?? null) : null,
          missing: words.filter((_word, place) => hit.said[place] !== true).map(({ typed }) => typed),
        } satisfies RankedPage,
      };
    })
    .sort((a, b) => a.rank - b.rank || b.value - a.value || b.hit.score - a.hit.score || a.hit.page - b.hit.page)
    .map(({ ranked }) => ranked);
}
