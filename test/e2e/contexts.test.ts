import { expect, test } from 'vitest';
import { addressOf, openPage } from './site.ts';

test('a page that is opened after another finds nothing of it', async () => {
  const first = await openPage({ path: '/glossary/' });
  const context = first.page.context();
  await context.grantPermissions(['clipboard-read']);
  await context.route('**/glossary/', (route) => route.fulfill({ body: 'not the glossary' }));
  const store = () => {
    localStorage.setItem('journeybook-theme', 'dark');
    document.cookie = 'seen=1';
  };
  await first.page.evaluate(store);
  await first.page.goto(addressOf('/', 'second-company'));
  await first.page.evaluate(store);
  await context.newPage();
  await first.close();

  const { page, close } = await openPage({ path: '/glossary/' });
  expect(page.context(), 'the same context').toBe(context);
  expect(context.pages().length, 'the page and the one that stays').toBe(2);
  expect(await page.textContent('h1')).toBe('Glossary');
  const left = () =>
    page.evaluate(async () => ({
      stored: localStorage.length,
      cookies: document.cookie,
      history: history.length,
      permission: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
    }));
  expect(await left()).toMatchObject({ stored: 0, cookies: '' });
  expect((await left()).permission).not.toBe('granted');
  const { history: steps } = await left();
  await page.goto(addressOf('/', 'second-company'));
  expect(await left()).toMatchObject({ stored: 0, cookies: '', history: steps + 1 });
  await close();
});

test('a first visit has a context of its own, which ends with it', async () => {
  const { page, close } = await openPage({ path: '/glossary/', isFirstVisit: true });
  const context = page.context();
  expect(context.pages()).toHaveLength(1);
  await close();
  const next = await openPage({ path: '/glossary/', isFirstVisit: true });
  expect(next.page.context()).not.toBe(context);
  await next.close();
});

test('what is not given back is not lent again', async () => {
  const failed = await openPage({ path: '/glossary/', width: 777 });
  const next = await openPage({ path: '/glossary/', width: 777 });
  expect(next.page.context()).not.toBe(failed.page.context());
  await failed.close();
  await failed.close();
  await next.close();
  const both = [await openPage({ path: '/', width: 777 }), await openPage({ path: '/', width: 777 })];
  expect(new Set(both.map(({ page }) => page.context())).size).toBe(2);
  for (const { close } of both) await close();
});
