import { describe, expect, test } from 'vitest';
import { drawings, type DrawnLane } from '../../src/charts/drawings.ts';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { toSvg, viewBox } from '../../src/charts/to-svg.ts';
import type { Drawing } from '../../src/charts/mark.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import { applyView } from '../../src/model/view.ts';
import { galleryCases } from './cases.ts';

const lanes = Object.keys(drawings) as DrawnLane[];

/** One mark a line, so that a change of one curve is a change of one line. */
function svg(drawing: Drawing): string {
  const inside = toSvg(drawing).replaceAll('/><', '/>\n<');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(drawing)}" preserveAspectRatio="none">\n${inside}\n</svg>\n`;
}

describe.each(Object.entries(galleryCases))('%s', (name, { map, view }) => {
  const applied = applyView(map.figures, view);
  const columns = layoutColumns(applied);

  test.each(lanes)('%s', async (lane) => {
    await expect(svg(drawings[lane](map.figures, columns, applied.drawn))).toMatchFileSnapshot(
      `pictures/${name}.${lane}.svg`,
    );
  });

  test('sparkline', async () => {
    await expect(svg(drawSparkline(map.figures))).toMatchFileSnapshot(`pictures/${name}.sparkline.svg`);
  });
});
