import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatSelection } from '../../src/search/explore/selection.ts';
import { exampleQuestions } from './questions/example.ts';
import { germanQuestions } from './questions/german.ts';
import type { Question } from './questions/question.ts';

import { openPage, type Opened } from './site.ts';

const dialog = 'dialog.search';

/** What is shown of a question once it has settled: the addresses in their order, and what is said of its words. */
async function answer(page: Page, text: string): Promise<{ links: string[]; said: string; note: string }> {
  await page.fill(`${dialog} input[type=search]`, text);
  // The way on to Explore has the words of what is shown.
  const query = formatSelection({ text });
  await page.waitForSelector(`${dialog} [data-all][href$=${JSON.stringify(query)}]`, { state: 'attached' });
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(`dialog.search ${selector}`)?.textContent ?? '';
    const links = [...document.querySelectorAll('dialog.search [data-results] a')];
    return {
      links: links.map((link) => decodeURI(link.getAttribute('href') ?? '')),
      said: text('[data-said]'),
      note: text('[data-note]'),
    };
  });
}

describe.each<{ site: 'example' | 'german'; nothing: string; questions: readonly Question[] }>([
  { site: 'example', nothing: 'No results for', questions: exampleQuestions },
  { site: 'german', nothing: 'Keine Treffer für', questions: germanQuestions },
])('asked on the site $site', ({ site, nothing, questions }) => {
  let opened: Opened | null = null;

  beforeAll(async () => {
    opened = await openPage({ site, path: '/' });
    await opened.page.keyboard.press('Control+k');
    await opened.page.waitForSelector(`${dialog} fieldset`, { state: 'attached' });
  });

  afterAll(async () => {
    expect(opened?.problems).toEqual([]);
    await opened?.close();
  });

  test('there are forty questions and more, and nonsense among them', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(questions.filter(({ finds }) => finds === null).length).toBeGreaterThanOrEqual(5);
  });

  test.each(questions)('“$asks” finds $finds', async ({ asks, finds, near }) => {
    if (opened === null) throw new Error('The page did not open.');
    const { links, said, note } = await answer(opened.page, asks);
    if (finds === null) {
      expect(links).toEqual([]);
      expect(note).toContain(nothing);
      return;
    }
    expect(links.slice(0, 3)).toContain(finds);
    if (near === undefined) expect(said).toBe('');
    else expect(said).toContain(near);
  });
});
