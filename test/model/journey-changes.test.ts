import { describe, expect, test } from 'vitest';
import { changeGroups, journeyChanges } from '../../src/model/journey-changes.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const map = (steps: StepInput[], fields: Partial<JourneyMapInput> = {}) => mapOf(stagesOf(steps), fields).fields;
const changes = (before: ReturnType<typeof map>, after: ReturnType<typeof map>) =>
  journeyChanges(before, after, () => false);

describe('journeyChanges()', () => {
  test('a pain is answered by what takes up its insight; where nothing does, it is gone', () => {
    const before = map([{ title: 'Wait', pains: [{ text: 'Silence', insight: 'quiet' }, 'Queue'] }]);
    const after = map([{ title: 'Wait', opportunities: [{ text: 'Call back', insight: 'quiet' }, 'Music'] }]);
    expect(changes(before, after)).toEqual([
      { kind: 'pain-answered', step: 'Wait', pain: 'Silence', answers: ['Call back'] },
      { kind: 'pain-gone', step: 'Wait', pain: 'Queue' },
    ]);
  });

  test('tells of reviews, validation, status, question and personas', () => {
    const before = map([], { question: 'Why?', review: { last: '2026-01-01' } });
    const after = map([], {
      question: 'How?',
      review: { last: '2026-06-01' },
      status: 'validated',
      validated: { on: '2026-06-02', with: '9 customers' },
      personas: ['bob', 'cem'],
    });
    expect(changes(before, after)).toEqual([
      { kind: 'persona-added', persona: 'cem' },
      { kind: 'persona-gone', persona: 'ann' },
      { kind: 'reviewed', on: '2026-06-01' },
      { kind: 'validated', on: '2026-06-02' },
      { kind: 'status', from: 'unvalidated', to: 'validated' },
      { kind: 'question', from: 'Why?', to: 'How?' },
    ]);
  });

  test('no change, nothing to tell', () => {
    const one = map([{ title: 'Ask', emotions: { ann: 1 }, pains: 'Slow' }]);
    expect(changes(one, one)).toEqual([]);
  });
});

describe('changeGroups', () => {
  test('have each kind of change once', () => {
    const kinds: string[] = Object.values(changeGroups).flat();
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
