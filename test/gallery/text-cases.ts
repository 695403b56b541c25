import type { StepInput } from '../../src/schema/step.ts';
import { channel, level, stages, steps, type WrittenCase } from './gallery-case.ts';

// Every lane of text, and text that is hard to set.

/** A step with something in every lane, in the words given. */
function full(words: {
  title: string;
  text: string;
  quote?: string;
  personas: string[];
  channels: string[];
  at: number;
}): StepInput {
  const { title, text, quote = text, personas, channels, at } = words;
  return {
    title,
    emotions: Object.fromEntries(personas.map((id, nth) => [id, { value: level(at, nth * 3), note: text }])),
    touchpoints: channels.map((id) => ({ channel: id, what: text })),
    doing: [{ task: text, subtasks: [text] }, text],
    needs: text,
    thinking: { quote, persona: personas[0]!, source: 'talks' },
    pains: [
      { text, severity: 3 },
      { text, severity: 1 },
    ],
    opportunities: text,
    metrics: [
      { metric: 'left', value: 100 - 15 * at, on: '2026-05' },
      { metric: 'waiting', value: 9, target: 3, on: '2026-05' },
    ],
    backstage: [
      { team: 'desk', system: 'CRM', what: text },
      { team: 'office', what: text, visible: true },
    ],
    moment: { kind: (['truth', 'low', 'high'] as const)[at % 3]!, title: text, why: text },
    custom: { promise: text, minutes: 20 },
    ...(at === 1 ? { zoom: 'moments' } : {}),
    sources: ['talks', 'diary'],
  };
}

const everything = stages(
  steps(4, (at) =>
    full({ title: '', text: 'A few plain words', personas: ['ann', 'bob'], channels: [channel(at)], at }),
  ).map((step, index) => ({ ...step, title: `Step ${index + 1}` })),
  steps(
    3,
    (at) => ({ emotions: { ann: level(at, 2) }, touchpoints: channel(at), assumption: true, doing: 'Waits' }),
    5,
  ),
);

const longWords =
  'Compare what the three offers cost over ten years when the rate goes up once and the roof has to be done as well';
const unbroken = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';

export const textCases = {
  everything: {
    shows: 'Every lane that there is, with something in it; the second half has gaps.',
    map: { personas: ['ann', 'bob'], stages: everything },
  },
  dark: {
    shows: 'The same in the dark: every line and word still to be told from its ground.',
    map: { personas: ['ann', 'bob'], stages: everything },
    theme: 'dark',
  },
  'lanes-off': {
    shows: 'Only three lanes are switched on; the others leave no room behind.',
    map: { personas: ['ann', 'bob'], stages: everything },
    view: { lanes: ['experience', 'channels', 'pains'] },
  },
  moments: {
    shows: 'Flags in neighbouring steps and at both rims: each at its mark, none over another, none cut off.',
    map: {
      personas: ['ann', 'bob'],
      stages: stages(
        steps(6, (index) => ({
          emotions: { ann: [2, 2, -2, -2, 1, -1][index]!, bob: [-2, 1, -1, -2, 1, 2][index]! },
          moment: {
            kind: (['high', 'truth', 'low', 'low', 'truth', 'high'] as const)[index]!,
            title: [
              'The first day',
              'Whether to go on at all',
              'Nine days with no word',
              'Nobody knows who has it',
              'A second opinion',
              'Keys in hand',
            ][index]!,
            why: 'People decide here.',
          },
        })),
      ),
    },
  },
  'company-lane': {
    shows: 'Two lanes that the company adds, in words and in numbers, with gaps.',
    map: {
      personas: 'ann',
      stages: stages(
        steps(4, (index) => ({
          emotions: { ann: level(index) },
          custom: {
            ...(index === 2 ? {} : { promise: 'We answer within a day' }),
            ...(index % 2 === 0 ? { minutes: 5 + index } : {}),
          },
        })),
      ),
    },
  },
  backstage: {
    shows: 'Frontstage above the line of visibility, Backstage under it: team, system, both, neither.',
    map: {
      personas: 'ann',
      stages: stages(
        steps(4, (index) => ({
          emotions: { ann: level(index) },
          backstage: [
            {
              what: 'Checks the papers',
              ...(index === 1 ? {} : { team: 'office' }),
              ...(index > 1 ? { system: 'CRM' } : {}),
            },
            ...(index < 2 ? [{ what: 'Calls back', team: 'desk', visible: true }] : []),
          ],
        })),
      ),
    },
  },
  'backstage-only': {
    shows: 'Nothing but what happens under the line of visibility.',
    map: {
      personas: [],
      stages: stages(steps(3, () => ({ backstage: { what: 'Checks the papers', team: 'office' } }))),
    },
  },
  trends: {
    shows: 'Numbers over time: better, worse, unchanged, one measurement only, with a target and without.',
    map: {
      personas: 'ann',
      stages: stages(
        steps(5, (index) => ({
          emotions: { ann: level(index) },
          metrics: [
            ...(index === 3
              ? []
              : [
                  { metric: 'waiting', value: 12, on: '2025-02' },
                  { metric: 'waiting', value: [10, 14, 13, 0, 12][index]!, on: '2025-08' },
                ]),
            {
              metric: 'waiting',
              value: [4, 19, 12, 7, 3.5][index]!,
              on: '2026-03',
              ...(index === 2 ? {} : { target: 5 }),
            },
            { metric: 'solved', value: 60 + index },
          ],
        })),
      ),
    },
  },
  'long-text': {
    shows: 'Long titles, names and texts wrap inside their columns; names at the ends of lines stay apart.',
    map: {
      personas: ['long', 'ann'],
      stages: [
        {
          title: 'Finding out whether it can be afforded at all, and by whom it has to be signed',
          duration: 'four to six weeks, longer over the summer',
          steps: steps(3, (at) =>
            full({
              title: longWords,
              text: longWords,
              personas: ['long', 'ann'],
              channels: ['long-channel', 'web'],
              at,
            }),
          ).map((step, index) => ({ ...step, title: longWords, id: `long-${index + 1}` })),
        },
        {
          title: 'Moving in and settling down, with everything that nobody had thought of before',
          steps: [{ title: 'Go', emotions: { long: 2, ann: 2 }, touchpoints: 'long-channel' }],
        },
      ],
    },
  },
  'unbroken-words': {
    shows: 'Words without a place to break are broken rather than let run over a neighbour.',
    map: {
      personas: ['unbroken', 'ann'],
      stages: [
        {
          title: unbroken,
          steps: steps(3, (at) =>
            full({
              title: unbroken,
              text: unbroken,
              personas: ['unbroken', 'ann'],
              channels: ['unbroken-channel', 'phone'],
              at,
            }),
          ).map((step, index) => ({ ...step, title: unbroken, id: `unbroken-${index + 1}` })),
        },
      ],
    },
  },
  'right-to-left': {
    shows: 'Arabic and Hebrew in every lane, the columns still left to right.',
    map: {
      personas: ['layla', 'noa'],
      stages: [
        {
          title: 'قبل البداية',
          steps: [0, 1].map((at) => ({
            ...full({
              title: 'مقارنة العروض من ثلاثة بنوك',
              text: 'تنتظر الرد منذ تسعة أيام ولا أحد يتصل',
              quote: 'لم أكن أعرف كم سيقرضني أي بنك.',
              personas: ['layla', 'noa'],
              channels: ['arabic-channel'],
              at,
            }),
            id: `arabic-${at + 1}`,
          })),
        },
        {
          title: 'אחרי ההחלטה',
          steps: [2, 3].map((at) => ({
            ...full({
              title: 'העלאת המסמכים לאתר',
              text: 'מחכה תשעה ימים בלי שום תשובה',
              quote: 'לא ידעתי כמה ילוו לי.',
              personas: ['noa', 'layla'],
              channels: ['hebrew-channel'],
              at,
            }),
            id: `hebrew-${at - 1}`,
          })),
        },
      ],
    },
  },
  chinese: {
    shows: 'Chinese in every lane breaks between characters.',
    map: {
      personas: ['wang'],
      stages: [
        {
          title: '申请之前的准备阶段',
          steps: [0, 1, 2].map((at) => ({
            ...full({
              title: '比较三家银行的贷款报价并预约面谈',
              text: '等了九天没有任何消息，打电话也没有人接听',
              quote: '我完全不知道银行愿意借给我多少钱。',
              personas: ['wang'],
              channels: ['chinese-channel'],
              at,
            }),
            id: `chinese-${at + 1}`,
          })),
        },
      ],
    },
  },
  emoji: {
    shows: 'Emoji, also those joined of several, in titles, names and texts.',
    map: {
      personas: ['smile', 'ann'],
      stages: [
        {
          title: '🏠 Before',
          steps: [0, 1, 2].map((at) => ({
            ...full({
              title: '📄➡️📬 Send it 👩🏽‍🚀',
              text: '⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳⏳ nothing 🤷🏾‍♀️',
              quote: '😡😡 Really? 👨‍👩‍👧‍👦',
              personas: ['smile', 'ann'],
              channels: ['emoji-channel'],
              at,
            }),
            id: `emoji-${at + 1}`,
          })),
        },
      ],
    },
  },
} satisfies Record<string, WrittenCase>;
