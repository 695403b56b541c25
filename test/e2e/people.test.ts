import { expect, test } from 'vitest';
import { openPage } from './site.ts';

test('the lowest moment of a persona is one link from the list, and what is done about it another', async () => {
  const { page, problems, close } = await openPage({ path: '/', javaScript: false });
  await page.click('header a[href="/personas/"]');
  const card = page.locator('.persona-card').first();
  expect(await card.locator('.persona-low').textContent()).toMatch(/Lowest moment −\d/);
  const step = await card.locator('.persona-low-step a').getAttribute('href');
  expect(step).toMatch(/^\/maps\/[^/]+\/#.+/);
  await card.locator('.persona-low-more').click();
  const lowest = page.locator('#persona_lowest');
  expect(await lowest.locator('h2 a').getAttribute('href')).toBe(step);
  expect(await lowest.locator('a[href^="/insights/"]').count()).toBeGreaterThan(0);
  expect(await lowest.locator('a[href^="/actions/"]').count()).toBeGreaterThan(0);
  expect(await lowest.locator('.effect').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

test('the curves of a persona have one height and one scale, and name the highest and the lowest step', async () => {
  const { page, close } = await openPage({ path: '/personas/first-time-buyer/' });
  const heights = await page
    .locator('.course-drawing')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(2);
  expect(new Set(heights)).toEqual(new Set([112]));
  const course = page.locator('.course').first();
  expect(await course.locator('li .low').textContent()).toContain('−2');
  expect(await course.locator('li .high').textContent()).toContain('+2');
  await close();
});

test.each([375, 768, 1440])('the names of stages do not run over each other at %i px', async (width) => {
  const { page, close } = await openPage({ path: '/personas/first-time-buyer/', width });
  const cut = await page
    .locator('.course-stages li')
    .evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
    );
  expect(cut).toEqual([]);
  await close();
});

test('a team finds its maps, actions, reviews, pains, steps and news on one page', async () => {
  const { page, problems, close } = await openPage({ path: '/teams/contact-centre-team/', javaScript: false });
  for (const section of ['recent', 'actions', 'reviews', 'maps', 'insights', 'channels', 'backstage', 'sources'])
    expect(await page.locator(`#team_${section}`).count(), section).toBe(1);
  expect(problems).toEqual([]);
  await close();
});
