import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basedLink, slashed } from '../../src/site/base-path.ts';
import { settingsFrom } from '../../src/site/settings.ts';

const root = join('/', 'project');

describe('settingsFrom()', () => {
  test('content/ and dist/ of the project, unless the environment names others, absolute or relative', () => {
    expect(settingsFrom({}, root)).toMatchObject({ content: join(root, 'content'), out: join(root, 'dist') });
    const named = settingsFrom({ JOURNEYBOOK_CONTENT: '../ours', JOURNEYBOOK_OUT: '/srv/site' }, root);
    expect(named).toMatchObject({ content: join('/', 'ours'), out: join('/', 'srv', 'site') });
  });

  test('an empty variable is as good as none', () => {
    const { content, today } = settingsFrom({ JOURNEYBOOK_CONTENT: '', SOURCE_DATE_EPOCH: '' }, root);
    expect(content).toBe(join(root, 'content'));
    expect(today).not.toBe('1970-01-01');
  });

  test('each pair of content and output has a cache of its own', () => {
    const keys = [{}, { JOURNEYBOOK_CONTENT: 'a' }, { JOURNEYBOOK_OUT: 'b' }].map(
      (env) => settingsFrom(env, root).cache,
    );
    expect(new Set(keys).size).toBe(3);
  });

  test('the day can be set, and nonsense is told', () => {
    expect(settingsFrom({ SOURCE_DATE_EPOCH: '1795219200' }, root).today).toBe('2026-11-21');
    expect(() => settingsFrom({ SOURCE_DATE_EPOCH: 'abc' }, root)).toThrow('SOURCE_DATE_EPOCH');
  });
});

describe('basedLink()', () => {
  test('puts paths of the site under the base, and nothing else', () => {
    expect(basedLink('/maps/', '/cx/')).toBe('/cx/maps/');
    expect(basedLink('//elsewhere.example/', '/cx/')).toBe('//elsewhere.example/');
    expect(basedLink('#step', '/cx/')).toBe('#step');
    expect([slashed('/cx'), slashed('/')]).toEqual(['/cx/', '/']);
  });
});
