import { describe, expect, test } from 'vitest';
import { readVersion } from '../../src/checks/read-version.ts';

const read = (frontMatter: string) =>
  readVersion('maps/trip.mdx', new TextEncoder().encode(`---\n${frontMatter}\n---\n\nText <script> {of then}\n`));
const steps = (frontMatter: string) =>
  read(frontMatter)?.fields.stages.flatMap((stage) => stage.steps.map(({ title }) => title));

describe('readVersion()', () => {
  test('reads a map that fits, whatever its text holds', () => {
    expect(read('title: Trip\nstages: { title: Go, steps: { title: Ask } }')).toMatchObject({
      left: 0,
      fields: { title: 'Trip' },
    });
  });

  test('leaves out what no longer fits, and makes nothing up', () => {
    const version = read(
      'title: Trip\nmood: fine\nstages:\n  - title: Go\n    steps:\n      - { title: Ask, emotions: { ann: dreadful-, bob: 7, cem: 1 }, pains: [Slow, { severity: 9 }] }',
    );
    const [step] = version?.fields.stages[0]?.steps ?? [];
    expect(step?.emotions['cem']).toMatchObject({ from: 1 });
    expect(step?.emotions).not.toHaveProperty('bob');
    expect(step?.pains.map(({ text }) => text)).toEqual(['Slow']);
    expect(version?.fields).not.toHaveProperty('mood');
    expect(version?.left).toBeGreaterThanOrEqual(3);
  });

  test('a step that lacks what every step needs is left out, and its neighbours stay as they were', () => {
    const lines =
      'title: Trip\nstages:\n  - title: Go\n    steps:\n      - { title: First }\n      - { name: Second, emotions: { ann: 9 }, pains: 3 }\n      - { title: Third, emotions: { ann: 9 } }\n      - { title: Fourth }';
    expect(steps(lines)).toEqual(['First', 'Third', 'Fourth']);
  });

  test('null where nothing can be read', () => {
    expect(read('a: [')).toBeNull();
    expect(read('- a list')).toBeNull();
    // What was meant is a guess, and a version is published.
    expect(read('title: Trip: there\nstages: { title: Go, steps: { title: Ask } }')).toBeNull();
    expect(read('title: Trip\n...\nstages: { title: Go, steps: { title: Ask } }')).toBeNull();
    expect(read('question: Without a title?')).toBeNull();
    expect(readVersion('maps/trip.mdx', new Uint8Array([0xff, 0xfe, 0x00]))).toBeNull();
    expect(readVersion('maps/trip.mdx', new TextEncoder().encode('no front matter'))).toBeNull();
  });
});
