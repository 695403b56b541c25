import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ruleNames, type RuleName } from '../src/checks/rules.ts';

const folder = new URL('../test/fixtures/checks/', import.meta.url);

/** The findings of a case of the check’s tests, each as the terminal shows it. */
function findingsOf(name: string): string[] {
  const file = new URL(`${name}/expected.txt`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n\n') : [];
}

/** A finding of each rule: the first of the case of its name, or of any other. */
export function ruleExamples(): Record<RuleName, string> {
  const cases = readdirSync(folder).sort();
  const entries = ruleNames.map((rule) => {
    const isIts = (finding: string): boolean => / {2}(\S+)(?: \(warning\))?$/m.exec(finding)?.[1] === rule;
    const finding = [rule, ...cases].flatMap(findingsOf).find(isIts);
    if (finding === undefined) throw new Error(`There is no finding of ${rule} below test/fixtures/checks/.`);
    return [rule, finding.trim()] as const;
  });
  return Object.fromEntries(entries) as Record<RuleName, string>;
}
