import { afterAll, expect, test, vi } from 'vitest';
import { comparisonInWords, differencesOf, sideOf } from '../../src/model/comparison.ts';
import { formatDate, formatMonth } from '../../src/model/dates.ts';
import {
  channelsInWords,
  experienceInWords,
  journeyInWords,
  stillWithUsInWords,
  type Names,
} from '../../src/model/journey-in-words.ts';
import { valueInWords } from '../../src/model/metric-words.ts';
import { readingInWords, readingsOf } from '../../src/model/readings.ts';
import { emotionInWords, signed } from '../../src/model/words.ts';
import { mapOf, stagesOf } from '../build-content.ts';

// What a build does for a site in German. Test files share their modules: ours are loaded anew, and not left to the next.
vi.hoisted(() => vi.resetModules());
vi.mock('../../src/messages/messages.ts', () => import('../../src/messages/de.ts'));
vi.mock('../../src/messages/locale.ts', () => ({ locale: 'de', rightToLeft: false }));
afterAll(() => {
  vi.doUnmock('../../src/messages/messages.ts');
  vi.doUnmock('../../src/messages/locale.ts');
  vi.resetModules();
});

const map = mapOf(
  stagesOf(
    [
      {
        title: 'Suchen',
        emotions: { ann: 1, bob: 0.5 },
        touchpoints: ['web'],
        metrics: [{ metric: 'left', value: 100 }],
      },
      {
        title: 'Fragen',
        emotions: { ann: -2, bob: 1 },
        touchpoints: ['phone'],
        metrics: [{ metric: 'left', value: 70 }],
      },
    ],
    [
      { title: 'Warten', emotions: { bob: -1 }, metrics: [{ metric: 'left', value: 69 }] },
      {
        title: 'Einziehen',
        emotions: { ann: 2, bob: 1 },
        touchpoints: ['web', 'phone'],
        metrics: [{ metric: 'left', value: 31 }],
      },
    ],
  ),
);
const names: Names = {
  persona: (id) => ({ ann: 'Anna', bob: 'Bodo' })[id] ?? id,
  channel: (id) => ({ web: 'Website', phone: 'Telefon' })[id] ?? id,
  step: (id) => map.steps.find((step) => step.id === id) ?? { number: 0, title: id },
};
const { figures } = map;

test('a journey is told in German', () => {
  expect(journeyInWords(figures, names, ['ann', 'bob'])).toBe(
    'Die Journey hat 4 Schritte in 2 Phasen. Der tiefste Moment ist Schritt 2 „Fragen“ (−2 für Anna), der höchste Schritt 4 „Einziehen“ (+2 für Anna). Der größte Verlust: 38 von 100, die beginnen, bei Schritt 4 „Einziehen“. Der größte Abstand liegt bei Schritt 2 „Fragen“: Bodo +1, Anna −2.',
  );
});

test('its curves, its losses and its channels are', () => {
  expect(experienceInWords(figures, names, ['ann', 'bob'])).toEqual([
    'Anna: beginnt bei +1, am tiefsten −2 bei Schritt 2 „Fragen“, am höchsten +2 bei Schritt 4 „Einziehen“, endet bei +2; bei 1 von 4 Schritten nicht bekannt.',
    'Bodo: beginnt bei +0,5, am tiefsten −1 bei Schritt 3 „Warten“, am höchsten +1 bei Schritt 2 „Fragen“ und Schritt 4 „Einziehen“, endet bei +1.',
  ]);
  expect(stillWithUsInWords(figures, names)).toEqual([
    'Von 100, die beginnen, sind bei Schritt 4 „Einziehen“ noch 31 dabei.',
    'Die größten Verluste: 38 bei Schritt 4 „Einziehen“, 30 bei Schritt 2 „Fragen“ und 1 bei Schritt 3 „Warten“.',
  ]);
  expect(channelsInWords(figures, names, ['ann'])).toEqual([
    'Anna: Website, dann Telefon ab Schritt 2; 1 Wechsel; bei Schritt 4 mehrere Kanäle zugleich; bei Schritt 3 kein Kontakt.',
  ]);
});

test('two curves are compared in German', () => {
  const steps = map.steps.map(({ id }) => id);
  const differences = differencesOf(steps, sideOf(figures, 'ann', 'Anna'), sideOf(figures, 'bob', 'Bodo'));
  expect(comparisonInWords(differences, 'Anna', 'Bodo', names)).toBe(
    'Am weitesten auseinander bei Schritt 2 „Fragen“: Anna −2, Bodo +1.',
  );
});

test('numbers, percent and dates are written as in German', () => {
  expect([signed(-0.5), signed(1.5), emotionInWords({ from: 0, to: -1.5, feeling: null })]).toEqual([
    '−0,5',
    '+1,5',
    '0 bis −1,5',
  ]);
  expect([
    valueInWords(33, { unit: '%' }),
    valueInWords(1320.5, { unit: 'Kontakte' }),
    valueInWords(4.25, { unit: null }),
  ]).toEqual(['33\u00a0%', '1.320,5 Kontakte', '4,25']);
  expect([formatDate('2027-01-12', 'de'), formatMonth('2026-09-14', 'de')]).toEqual(['12. Jan. 2027', 'Sep. 2026']);
});

test('a reading is told with its target and where it comes from', () => {
  const metrics = [
    { metric: 'calls', value: 2.4, on: '2026-02', target: null },
    { metric: 'calls', value: 1.8, on: '2026-05', target: 0.5 },
  ];
  const [reading] = readingsOf({ metrics });
  expect(reading && readingInWords(reading, { unit: 'Kontakte' }, 'de')).toBe(
    '1,8 Kontakte, Ziel 0,5, gesunken von 2,4 (Feb. 2026)',
  );
});
