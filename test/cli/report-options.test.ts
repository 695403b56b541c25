import { describe, expect, test } from 'vitest';
import { reporterFrom } from '../../src/cli/report-options.ts';

describe('reporterFrom()', () => {
  test.each([
    [['--reporter', 'json'], {}, 'json'],
    [['--reporter=github'], {}, 'github'],
    [['--reporter', 'terminal'], { GITHUB_ACTIONS: 'true' }, 'terminal'],
    [[], {}, 'terminal'],
    [[], { GITHUB_ACTIONS: 'false' }, 'terminal'],
    [[], { GITHUB_ACTIONS: 'true' }, 'github'],
  ])('takes %j in the environment %j for %s', (args, env, name) => {
    expect(reporterFrom(args, env)).toBe(name);
  });

  test.each([[['--reporter', 'xml']], [['--reporter']], [['--report', 'json']], [['json']]])(
    'refuses %j, and says what there is',
    (args) => {
      expect(() => reporterFrom(args, {})).toThrow('--reporter terminal|github|json');
    },
  );
});
