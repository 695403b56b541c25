import { parseArgs } from 'node:util';
import { reporterNames, type ReporterName } from '../checks/reporters.ts';
import { WrongOption } from '../site/settings.ts';

const choices = `--reporter ${reporterNames.join('|')}`;

/**
 * Reads `--reporter NAME`. Left out, it is `github` in a job of GitHub Actions and `terminal` anywhere else.
 * @throws {WrongOption} in words, for an option that isn't one.
 */
export function reporterFrom(args: readonly string[], env: Readonly<Record<string, string | undefined>>): ReporterName {
  const options = { reporter: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const unknown = [
    ...Object.keys(values)
      .filter((name) => !(name in options))
      .map((name) => `--${name}`),
    ...positionals,
  ];
  if (unknown.length > 0)
    throw new WrongOption(`${unknown.join(' ')} is no option here. There are ${choices} and --drafts.`);
  const { reporter } = values;
  if (reporter === undefined) return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
  const known = reporterNames.find((name) => name === reporter);
  if (known !== undefined) return known;
  throw new WrongOption(`${String(reporter)} is no reporter. There is ${choices}.`);
}
