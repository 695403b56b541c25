import { describe, expect, test } from 'vitest';
import { drawCourse } from '../../src/charts/course.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const { figures } = mapOf(
  stagesOf(
    [
      { title: 'A', emotions: { ann: 1, bob: 0 } },
      { title: 'B', emotions: { ann: -2, bob: 0 } },
    ],
    [{ title: 'C', emotions: { bob: 0 } }],
    [{ title: 'D', emotions: { ann: 2, bob: 0 } }],
  ),
);
const columns = layoutColumns(applyView(figures, defaultView));
const classes = (options: Partial<Parameters<typeof drawCourse>[0]>) =>
  drawCourse({ figures, columns, personas: ['ann'], ...options })
    .marks.map((mark) => mark.class)
    .filter((name) => !name.startsWith('level'));

describe('drawCourse()', () => {
  test('draws every second stage tinted, and a single known step as a dot', () => {
    expect(classes({})).toEqual(['stage-band', 'stage-band', 'point p-1', 'curve p-1']);
  });

  test('marks the lowest and the highest step', () => {
    const { marks } = drawCourse({ figures, columns, personas: ['ann'], low: 'b', high: 'd' });
    expect(marks.slice(-2).map(({ class: name, attrs }) => [name, attrs['d']])).toEqual([
      ['peak low', 'M1.5,104v.01'],
      ['peak high', 'M3.5,8v.01'],
    ]);
  });

  test('gives personas their looks, the first on top', () => {
    expect(classes({ personas: ['ann', 'bob'] })).toEqual([
      'stage-band',
      'stage-band',
      'curve p-2',
      'point p-1',
      'curve p-1',
    ]);
  });

  test('lets one step stand out', () => {
    expect(classes({ here: 'c' })).toContain('here');
  });

  test('has the five levels in every case', () => {
    const { marks } = drawCourse({ figures, columns, personas: [] });
    expect(marks.filter(({ tag }) => tag === 'line')).toHaveLength(5);
  });

  test('gives each mark a key of its own', () => {
    const { marks } = drawCourse({ figures, columns, personas: ['ann', 'bob'], low: 'b', high: 'd', here: 'c' });
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });
});
