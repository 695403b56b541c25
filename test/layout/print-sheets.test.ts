import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gridUnit,
  layoutSheets,
  nameColumns,
  packRows,
  papers,
  printTypes,
  spreadSteps,
  type PrintJourney,
  type PrintRow,
} from '../../src/layout/print-sheets.ts';

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** A journey of stages with so many steps; each row writes a text into every step. */
function journeyOf(stages: readonly number[], rows: Record<string, string | Partial<PrintRow>> = { doing: 'Waits' }) {
  let number = 0;
  const journey: PrintJourney = {
    frame: () => 6,
    names: nameColumns.narrow,
    stages: stages.map((count, index) => ({
      id: `s${index + 1}`,
      begun: [{ text: `Stage ${index + 1}` }],
      continued: [{ text: `Stage ${index + 1} (continued)` }],
      steps: Array.from({ length: count }, () => ({ id: String((number += 1)), title: `Step ${number}` })),
    })),
    rows: [],
  };
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return {
    ...journey,
    rows: Object.entries(rows).map(([id, row]) => ({
      id,
      name: [{ text: id }],
      drawn: 0,
      cells: new Map(typeof row === 'string' ? steps.map((step) => [step.id, [{ text: row }]]) : []),
      ...(typeof row === 'string' ? {} : row),
    })),
  };
}

const stepsOf = (layout: ReturnType<typeof layoutSheets>) =>
  layout.sheets.map(({ stages }) => stages.flatMap(({ columns }) => columns));

describe('layoutSheets(), of the heads of stages,', () => {
  const headOf = (words: { begun?: string; continued?: string }) => {
    const journey = journeyOf([3, 12]);
    const stages = journey.stages.map((stage) => ({
      ...stage,
      begun: [...stage.begun, { text: words.begun ?? '' }].filter(({ text }) => text !== ''),
      continued: [{ text: words.continued ?? 'S' }],
    }));
    return layoutSheets({ ...journey, stages }, papers.a4).heights.stages;
  };
  const long = 'Schlüsselübergabe und Abschluss der Finanzierung in allen Einzelheiten '.repeat(6);

  test('keeps room for all that is said where a stage begins, such as its goal', () => {
    expect(headOf({ begun: 'Get the keys' })).toBeGreaterThan(headOf({}));
    expect(headOf({ begun: long })).toBeGreaterThan(headOf({ begun: 'Get the keys' }));
  });

  test('measures a stage that goes on in the words of its language', () => {
    expect(headOf({ continued: `Übergabe (${long})` })).toBeGreaterThan(
      headOf({ continued: 'Übergabe (Fortsetzung)' }),
    );
  });
});

describe('spreadSteps()', () => {
  test('takes no more sheets than it must, and spreads the steps evenly over them', () => {
    expect(spreadSteps([16], 8)).toEqual([8, 8]);
    expect([...spreadSteps([17], 8)].sort()).toEqual([5, 6, 6]);
    expect(spreadSteps([5], 8)).toEqual([5]);
    expect(spreadSteps([], 8)).toEqual([]);
  });

  test('cuts between two stages where that costs little evenness', () => {
    expect(spreadSteps([3, 4, 5, 5], 8)).toEqual([7, 5, 5]);
    expect(spreadSteps([5, 7], 8)).toEqual([5, 7]);
  });

  test('but never leaves a sheet nearly empty for it', () => {
    expect(Math.min(...spreadSteps([8, 8, 1], 8))).toBeGreaterThanOrEqual(4);
    expect(spreadSteps([1, 9], 8)).toEqual([5, 5]);
  });

  test('holds every step once, in as few groups as there can be, none larger than allowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }),
        fc.constantFrom(8, 12),
        (stages, most) => {
          const sizes = spreadSteps(stages, most);
          expect(total(sizes)).toBe(total(stages));
          expect(sizes.length).toBe(Math.ceil(total(stages) / most));
          expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

describe('packRows()', () => {
  test('fills one page after the other, in order', () => {
    expect(packRows([20, 20, 15, 10, 30], 56)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(packRows([], 56)).toEqual([]);
  });

  test('gives a row that is higher than a page one to itself', () => {
    expect(packRows([10, 80, 10], 56)).toEqual([[0], [1], [2]]);
  });

  test('holds every row once, and no page is higher than there is room unless one row is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 15 }), (heights) => {
        const pages = packRows(heights, 56);
        expect(pages.flat()).toEqual(heights.map((_, index) => index));
        for (const page of pages) {
          if (page.length > 1) expect(total(page.map((index) => heights[index]!))).toBeLessThanOrEqual(56);
        }
      }),
    );
  });
});

describe('layoutSheets()', () => {
  test('puts at most 8 steps on A4 and 12 on A3', () => {
    const journey = journeyOf([4, 8, 4]);
    expect(stepsOf(layoutSheets(journey, papers.a4)).map(({ length }) => length)).toEqual([8, 8]);
    expect(stepsOf(layoutSheets(journey, papers.a3)).map(({ length }) => length)).toEqual([8, 8]);
    expect(layoutSheets(journeyOf([12]), papers.a3).sheets.length).toBe(1);
  });

  test('says of a stage that it goes on, and where its columns lie in the journey', () => {
    const { sheets } = layoutSheets(journeyOf([4, 12]), papers.a4);
    expect(
      sheets.map(({ x, width, stages }) => ({ x, width, stages: stages.map((one) => [one.id, one.continued]) })),
    ).toEqual([
      {
        x: 0,
        width: 8,
        stages: [
          ['s1', false],
          ['s2', false],
        ],
      },
      { x: 8, width: 8, stages: [['s2', true]] },
    ]);
  });

  test('keeps a column for a stage without steps', () => {
    const [sheet] = layoutSheets(journeyOf([2, 0, 1]), papers.a4).sheets;
    expect(sheet?.stages.map(({ columns }) => columns)).toEqual([['1', '2'], [null], ['3']]);
  });

  test('lets lanes that have no room go on on a sheet with the same steps', () => {
    const tall = { drawn: 24 };
    const { sheets } = layoutSheets(journeyOf([16], { a: tall, b: tall, c: tall, d: tall }), papers.a4);
    expect(sheets.map(({ x, rows, continued }) => [x, rows.join(), continued])).toEqual([
      [0, 'a,b', false],
      [0, 'c,d', true],
      [8, 'a,b', false],
      [8, 'c,d', true],
    ]);
  });

  test('sets little in large type, and never anything smaller than 7.5 points', () => {
    expect(layoutSheets(journeyOf([5]), papers.a4).type).toBe(printTypes.at(-1));
    expect(layoutSheets(journeyOf([8], { a: 'Waits and calls '.repeat(60), b: { drawn: 20 } }), papers.a4).type).toBe(
      75,
    );
    expect(printTypes[0]).toBe(75);
  });

  test('larger type never costs a sheet', () => {
    const sheetsIn = (drawn: number) => layoutSheets(journeyOf([8], { a: { drawn }, b: { drawn } }), papers.a4);
    for (let drawn = 5; drawn < 30; drawn += 1)
      expect(sheetsIn(drawn).sheets.length).toBeLessThanOrEqual(drawn > 26 ? 2 : 1);
  });

  test('makes rows as high on every sheet as the highest of them', () => {
    const journey = journeyOf([16], { doing: 'Waits' });
    const cells = new Map(journey.rows[0]!.cells).set('13', [{ text: 'Waits and calls '.repeat(12) }]);
    const { heights, sheets } = layoutSheets({ ...journey, rows: [{ ...journey.rows[0]!, cells }] }, papers.a4);
    expect(sheets.length).toBe(2);
    expect(heights.rows.get('doing')! * gridUnit).toBeGreaterThan(12);
  });

  test('gives a cell that fills more than a page fewer and wider columns', () => {
    const journey = journeyOf([8]);
    const cells = new Map(journey.rows[0]!.cells).set('3', [{ text: 'Waits and calls '.repeat(120) }]);
    const layout = layoutSheets({ ...journey, rows: [{ ...journey.rows[0]!, cells }] }, papers.a4);
    expect(stepsOf(layout).map(({ length }) => length)).toEqual([4, 4]);
  });

  test('gives a row no more height than the stylesheet has classes for, however much stands in it', () => {
    const styles = readFileSync(new URL('../../src/styles/global.css', import.meta.url), 'utf8');
    const [, most] = /inline\('n-\{1\.\.(\d+)\}'\)/.exec(styles) ?? [];
    const journey = journeyOf([3]);
    const endless = new Map(journey.rows[0]!.cells).set('2', [{ text: 'Waits and calls '.repeat(4000) }]);
    const name = [{ text: 'Waits and calls '.repeat(4000) }];
    const layout = layoutSheets(
      {
        ...journey,
        rows: [
          { ...journey.rows[0]!, cells: endless },
          { ...journey.rows[0]!, id: 'named', name },
        ],
      },
      papers.a4,
    );
    expect(Object.fromEntries(layout.heights.rows)).toEqual({ doing: Number(most), named: Number(most) });
  });

  test('shows every step under every lane exactly once', () => {
    const texts = fc.constantFrom(
      'Waits',
      'Waits and calls '.repeat(6),
      '等待决定'.repeat(9),
      'Überwachungsaufgabengesetz',
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 5 }),
        fc.array(texts, { maxLength: 12 }),
        fc.constantFrom(papers.a4, papers.a3),
        (stages, lanes, paper) => {
          const journey = journeyOf(stages, Object.fromEntries(lanes.map((text, index) => [`lane-${index}`, text])));
          const { sheets, type, heights } = layoutSheets(journey, paper);
          expect(printTypes).toContain(type);
          const steps = journey.stages.flatMap((stage) => stage.steps.map(({ id }) => id));
          for (const { id } of journey.rows) {
            const own = sheets.filter(({ rows }) => rows.includes(id));
            expect(
              own.flatMap((sheet) => sheet.stages.flatMap(({ columns }) => columns)).filter((one) => one !== null),
            ).toEqual(steps);
          }
          const em = type / 10;
          for (const { rows, width } of sheets) {
            expect(width).toBeLessThanOrEqual(paper.steps);
            const height = total(rows.map((id) => heights.rows.get(id)!)) + heights.stages + heights.steps;
            if (rows.length > 1) expect((height * gridUnit + 6) * em).toBeLessThanOrEqual(paper.height);
          }
        },
      ),
    );
  });
});
