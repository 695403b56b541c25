import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/checks/annotations.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { unknownChannel } from './sample-finding.ts';

function annotationOf(fields: Partial<Finding> = {}): string | undefined {
  const report = { findings: [{ ...unknownChannel, ...fields }], entries: 1, notes: [] };
  return toAnnotations(report, { root: 'content/', today: '2026-11-21' })[0];
}

describe('toAnnotations()', () => {
  test('names file, line, column and rule, and says in two lines what is wrong and what to do', () => {
    expect(annotationOf()).toBe(
      '::error file=content/maps/buying-a-first-home.mdx,line=31,col=18,title=unknown-channel::' +
        'stages › Wait › Wait for a decision › touchpoints: "webchat" is not a channel.%0A' +
        'Did you mean "web-chat"? Channels are listed in content/channels.yaml.',
    );
  });

  test('makes a warning of a warning', () => {
    expect(annotationOf({ severity: 'warning' })).toMatch(/^::warning file=/);
  });

  test('leaves out the place within the entry where the whole file is meant', () => {
    expect(annotationOf({ where: '' })).toContain('::"webchat" is not a channel.%0A');
  });

  test('escapes what would end a command or one of its properties', () => {
    const annotation = annotationOf({ file: 'maps/a,b: 100%.mdx', what: '50% of it\r\n::error::is not.', where: '' });
    expect(annotation).toContain('file=content/maps/a%2Cb%3A 100%25.mdx,line=31,');
    expect(annotation).toContain('::50%25 of it%0D%0A::error::is not.%0A');
    expect(annotation).not.toMatch(/[\r\n]/);
  });

  test('makes notices of the notes', () => {
    const notes = ['No step is compared with the last release: there is no tag.'];
    expect(toAnnotations({ findings: [], entries: 1, notes }, { root: '', today: '2026-11-21' })).toEqual([
      `::notice::${notes[0]!}`,
    ]);
  });
});
