import type { Page } from 'playwright-core';

/** How much a map page holds. */
export interface NodeCounts {
  /** Elements of the whole page, and of the map's figure. */
  page: number;
  figure: number;
  /** Cells that can be seen, wherever they are scrolled to, and all. */
  visibleCells: number;
  cells: number;
  steps: number;
}

/** Counts in a page that holds a map. A folded or hidden cell is not visible. */
export function countNodes(page: Page): Promise<NodeCounts> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('journey-map figure .cell')];
    return {
      page: document.querySelectorAll('*').length,
      figure: document.querySelectorAll('journey-map figure *').length,
      visibleCells: cells.filter((cell) => cell.checkVisibility() && cell.getClientRects().length > 0).length,
      cells: cells.length,
      steps: document.querySelectorAll('journey-map figure article').length,
    };
  });
}
