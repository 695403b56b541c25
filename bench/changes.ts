import type { Locator, Page } from 'playwright-core';

/** A change of the view that a reader makes with one click. */
export interface Change {
  name: string;
  /** `dim`: what does not match is dimmed. `fold`: steps are folded or come back. Each has its budget. */
  kind: 'dim' | 'fold';
  /** Brings the page into the state in which the change is timed. */
  prepare: (page: Page) => Promise<void>;
  /** What is clicked, in turn. None: the page has no such control. */
  targets: (page: Page) => Promise<Locator[]>;
}

/** The label around a box, where there is one: a box that is drawn by its label can't be hit itself. */
export const around = (box: Locator): Locator =>
  box.locator('xpath=ancestor-or-self::*[self::label or self::input or self::button][last()]');

const onlyBox = (page: Page): Locator => page.locator('journey-map input[name="only"]');

async function openChannels(page: Page): Promise<void> {
  if (await page.locator('journey-map input[name="channel"]').first().isVisible()) return;
  await page.locator('[data-menu=channel] summary').first().click();
}

/** Shows a target that lies in a closed menu. */
export async function reveal(page: Page, target: Locator): Promise<void> {
  if ((await target.getAttribute('name')) === 'channel') await openChannels(page);
}

const personas = (page: Page): Promise<Locator[]> => page.locator('journey-map button[data-persona]').all();

async function channels(page: Page): Promise<Locator[]> {
  if ((await page.locator('journey-map input[name="channel"]').count()) === 0) return [];
  await openChannels(page);
  return page.locator('journey-map input[name="channel"]').all();
}

async function showOnlyMatching(page: Page): Promise<void> {
  if (!(await onlyBox(page).isChecked())) await around(onlyBox(page)).click();
}

async function chooseFirstChannel(page: Page): Promise<void> {
  const [first] = await channels(page);
  if (first) await around(first).click();
}

const stagesFolded = 8;

/** Each button twice: the stage folds, and opens again. A button is known by its stage, because it may be remade. */
async function stages(page: Page): Promise<Locator[]> {
  const ids = await page
    .locator('journey-map button[data-fold-stage]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-fold-stage') ?? ''));
  return ids.slice(0, stagesFolded).flatMap((id) => {
    const button = page.locator(`journey-map button[data-fold-stage=${JSON.stringify(id)}]`).first();
    return [button, button];
  });
}

const asItIs = (): Promise<void> => Promise.resolve();

/** All that is timed. */
export const changes: readonly Change[] = [
  { name: 'persona chip', kind: 'dim', prepare: asItIs, targets: personas },
  { name: 'channel box', kind: 'dim', prepare: asItIs, targets: channels },
  {
    name: 'only matching, on and off',
    kind: 'fold',
    prepare: chooseFirstChannel,
    targets: (page) => Promise.resolve([onlyBox(page)]),
  },
  { name: 'persona chip, only matching', kind: 'fold', prepare: showOnlyMatching, targets: personas },
  { name: 'channel box, only matching', kind: 'fold', prepare: showOnlyMatching, targets: channels },
  { name: 'stage, folded and opened', kind: 'fold', prepare: asItIs, targets: stages },
];
