import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureStyle, Painted, PaintedText } from '../../src/layout/picture.ts';
import { layoutStepPicture, pictureSize, type StepPicture } from '../../src/layout/step-picture.ts';
import { mapOf, stagesOf } from '../build-content.ts';

/** Letters half as wide as they are high, those of scripts without spaces as wide. */
const measure: MeasureStyle = (text, { size }) =>
  [...text].reduce((sum, letter) => sum + (/[\p{Script=Han}\p{Extended_Pictographic}]/u.test(letter) ? 1 : 0.55), 0) *
  size;

const { figures } = mapOf(
  stagesOf(
    [
      { title: 'Look', emotions: { ann: 1, bob: 0 }, metrics: { metric: 'left', value: 100 } },
      { title: 'Ask', emotions: { ann: -2, bob: { from: 0, to: -1 } }, metrics: { metric: 'left', value: 60 } },
    ],
    [{ title: 'Buy', emotions: { bob: 2 }, metrics: { metric: 'left', value: 58 } }],
  ),
);

function pictureOf(changed: Partial<StepPicture> = {}): StepPicture {
  return {
    site: 'Bank',
    map: 'Trip',
    stage: 'Stage 1',
    number: 2,
    total: 3,
    title: 'Ask',
    moment: null,
    quotes: [],
    pains: [],
    opportunities: [],
    needs: [],
    doing: [],
    touchpoints: [],
    channels: [],
    evidence: { words: '', sources: [] },
    address: 'bank.example/maps/trip/#ask',
    chart: {
      figures,
      step: 'ask',
      stages: ['Stage 1', 'Stage 2'],
      personas: [
        { id: 'ann', name: 'Ann', feels: '−2' },
        { id: 'bob', name: 'Bob', feels: '0 to −1' },
      ],
    },
    ...changed,
  };
}

const withoutCurves = { ...pictureOf().chart, personas: [] };
const unmeasured = { ...withoutCurves, figures: mapOf(stagesOf([{ title: 'Ask' }])).figures };

const paint = (changed?: Partial<StepPicture>) => layoutStepPicture(pictureOf(changed), measure);
const isText = (part: Painted): part is PaintedText => part.kind === 'text';
const textsOf = (parts: readonly Painted[]) => parts.filter(isText).map(({ text }) => text);

/** The room that a text takes, from the top of its capitals to its baseline. */
function roomOf({ text, x, y, align, style }: PaintedText) {
  const width = measure(text, style);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - style.size * 0.72, bottom: y };
}

/** Pairs of texts that lie on each other. */
function collisions(parts: readonly Painted[]): string[] {
  const rooms = parts.filter(isText).map(roomOf);
  return rooms.flatMap((a, index) =>
    rooms
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe('layoutStepPicture()', () => {
  test('says the map, the place in it, the step, why it matters and where it is found', () => {
    const texts = textsOf(
      paint({
        moment: { kind: 'low', title: 'Silence', why: 'Nobody calls.' },
        evidence: { words: '1 source', sources: ['Diary'] },
      }),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        'Bank',
        'Trip',
        'Stage 1 · step 2 of 3',
        'Ask',
        '▼ Silence',
        'Nobody calls.',
        '1 source: Diary',
        'bank.example/maps/trip/#ask',
      ]),
    );
  });

  test('draws the curves of the personas around the step, and says what each feels in it', () => {
    const parts = paint();
    expect(parts.filter(({ kind }) => kind === 'curve')).toMatchObject([{ persona: 'bob' }, { persona: 'ann' }]);
    // At the marks the highest and the lowest, in the legend all.
    expect(textsOf(parts)).toEqual(expect.arrayContaining(['Ann', '−2', 'Bob', '0 to −1', '−1']));
  });

  test('marks the step: a band behind its column, and larger marks', () => {
    const parts = paint();
    const band = parts.find((part) => part.kind === 'box' && part.colour === 'accent-soft');
    const large = parts.filter((part) => part.kind === 'marker' && part.size === 24);
    expect(band).toBeDefined();
    expect(large).toHaveLength(3);
    const { x, width } = band as Painted & { kind: 'box' };
    for (const part of large) expect(part.kind === 'marker' && part.x > x && part.x < x + width).toBe(true);
  });

  test('without emotions it shows who is still with us, and what is lost here', () => {
    const parts = paint({ chart: withoutCurves });
    expect(parts.filter(({ kind }) => kind === 'curve')).toEqual([]);
    expect(
      parts.filter((part) => part.kind === 'box' && (part.colour === 'loss' || part.colour === 'remain')),
    ).toHaveLength(3);
    expect(textsOf(parts)).toEqual(expect.arrayContaining(['60%, 40 points lost here', '100%', '60%', '58%']));
  });

  test('with nothing to chart it tells the rest in two columns', () => {
    const quote = { text: '“Hello?”', who: 'Ann' };
    const parts = paint({ chart: unmeasured, quotes: [quote], pains: [{ text: 'Slow', severity: 2 }] });
    const at = (text: string) => parts.filter(isText).find((part) => part.text === text)?.x ?? 0;
    expect(at('Ann')).toBeLessThan(pictureSize.width / 2);
    expect(at('Slow')).toBeGreaterThan(pictureSize.width / 2);
  });

  test('tells a feeling that is known only as a word', () => {
    const personas = [{ id: 'ann', name: 'Ann', feels: 'lost' }];
    expect(textsOf(paint({ chart: { ...unmeasured, personas } }))).toEqual(expect.arrayContaining(['lost', 'Ann']));
  });

  test('tells at most two quotes and the worst pains first', () => {
    const quotes = ['One', 'Two', 'Three'].map((text) => ({ text, who: null }));
    const pains = [1, 3, 2, 1].map((severity, index) => ({ text: `Pain ${index}`, severity }));
    const texts = textsOf(paint({ quotes, pains, chart: unmeasured }));
    expect(texts).not.toContain('Three');
    expect(texts.filter((text) => /^Pain \d$/.test(text))).toEqual(['Pain 1', 'Pain 2', 'Pain 0']);
    expect(texts).toContain('Pain point 3 of 3: people leave over it');
  });

  test('tells what else is known where there is little else to tell', () => {
    expect(textsOf(paint({ needs: ['To be called'], opportunities: ['Call'] }))).toEqual(
      expect.arrayContaining(['Call', 'Opportunity', 'To be called', 'Need']),
    );
    const pains = [1, 2, 3].map((severity) => ({ text: 'Slow', severity }));
    expect(textsOf(paint({ needs: ['To be called'], pains }))).not.toContain('To be called');
  });

  test('names as many sources as one line holds, and counts the others', () => {
    const sources = Array.from({ length: 9 }, (_, index) => `A study with a long name ${index + 1}`);
    const line = textsOf(paint({ evidence: { words: '9 sources', sources } })).find((text) =>
      text.startsWith('9 sources'),
    );
    expect(line).toMatch(/^9 sources: A study with a long name 1 · .* · and \d more$/);
    expect(textsOf(paint({ evidence: { words: 'No source', sources: [] } }))).toContain('No source');
  });

  test('sets what runs from right to left at the right, with its bar', () => {
    const parts = paint({ chart: unmeasured, pains: [{ text: 'تسعة أيام', severity: 3 }] });
    const pain = parts.filter(isText).find(({ text }) => text.startsWith('تسعة'));
    expect(pain).toMatchObject({ align: 'right', rightToLeft: true });
    const bar = parts.find((part) => part.kind === 'box' && part.colour === 'bad');
    expect((bar as Painted & { kind: 'box' }).x).toBeGreaterThan(pain?.x ?? Infinity);
  });

  test('whatever it says, every text is at least 24 high, within the slide, and on no other', () => {
    const word = fc.constantFrom(
      'Wait',
      'a',
      'Donaudampfschifffahrtsgesellschaft',
      '等待银行的决定',
      '👍',
      'انتظار',
      '—',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const few = fc.array(text, { maxLength: 4 });
    const personas = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('ann', 'bob', 'cem', 'dee'), name: text, feels: fc.option(text) }),
      { selector: ({ id }) => id },
    );
    const charts = [pictureOf().chart, withoutCurves, unmeasured];
    const pictures = fc.record({
      site: text,
      map: text,
      stage: text,
      title: text,
      moment: fc.option(fc.record({ kind: fc.constantFrom('truth', 'high', 'low'), title: text, why: text })),
      quotes: fc.array(fc.record({ text, who: fc.option(text) }), { maxLength: 3 }),
      pains: fc.array(fc.record({ text, severity: fc.integer({ min: 1, max: 3 }) }), { maxLength: 4 }),
      opportunities: few,
      needs: few,
      doing: few,
      channels: few,
      evidence: fc.record({ words: text, sources: few }),
      address: text,
    });
    fc.assert(
      fc.property(pictures, fc.constantFrom(...charts), personas, (changed, shown, people) => {
        const chart = { ...shown, personas: shown === withoutCurves ? [] : people, stages: [changed.stage] };
        const parts = paint({ ...changed, chart });
        for (const part of parts.filter(isText)) {
          expect(part.style.size).toBeGreaterThanOrEqual(24);
          const { left, right, top, bottom } = roomOf(part);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(pictureSize.width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(pictureSize.height);
        }
        expect(collisions(parts)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
