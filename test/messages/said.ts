import type * as en from '../../src/messages/en.ts';

type Sentence = (...given: never[]) => string;

/** Whether something is a sentence or holds one. */
type Says<T> = T extends Sentence
  ? true
  : T extends object
    ? true extends { [K in keyof T]: Says<T[K]> }[keyof T]
      ? true
      : false
    : false;

/** What a sentence is given, and what it then says in English and in German. */
type Case<Given> = readonly [given: Given, english: string, german: string];

type Said<T> = {
  readonly [K in keyof T as Says<T[K]> extends true ? K : never]: T[K] extends (...given: infer Given) => string
    ? readonly [Case<Readonly<Given>>, ...Case<Readonly<Given>>[]]
    : Said<T[K]>;
};

/**
 * Every sentence of the interface with what a careless one would say wrongly: none, one, two, many and a thousand; names
 * with signs of their own; nothing left, all of it, a half. What is not in it does not compile, and what is too much
 * neither. A new sentence: write down what it has to say of such values, in both languages, before it is written.
 */
export const said: Said<typeof en> = {
  counted: [
    [[0, 'step'], '0 steps', '0 step'],
    [[1, 'step'], '1 step', '1 step'],
    [[2, 'step'], '2 steps', '2 step'],
    [[1000, 'step'], '1,000 steps', '1.000 step'],
    [[1, 'story', 'stories'], '1 story', '1 story'],
    [[0, 'story', 'stories'], '0 stories', '0 stories'],
    [[21, 'story', 'stories'], '21 stories', '21 stories'],
  ],
  listed: [
    [[[]], '', ''],
    [[['Ann & Co']], 'Ann & Co', 'Ann & Co'],
    [[['Ann', 'B, C', 'Cy & Co']], 'Ann, B, C and Cy & Co', 'Ann, B, C und Cy & Co'],
  ],
  either: [
    [[[]], '', ''],
    [[['Ann & Co']], 'Ann & Co', 'Ann & Co'],
    [[['Ann', 'B, C', 'Cy & Co']], 'Ann, B, C or Cy & Co', 'Ann, B, C oder Cy & Co'],
  ],
  quoted: [[['Ann & Co'], '“Ann & Co”', '„Ann & Co“']],
  counts: {
    steps: [
      [[0], '0 steps', '0 Schritte'],
      [[1], '1 step', '1 Schritt'],
      [[2], '2 steps', '2 Schritte'],
      [[21], '21 steps', '21 Schritte'],
      [[1000], '1,000 steps', '1.000 Schritte'],
    ],
    stages: [
      [[0], '0 stages', '0 Phasen'],
      [[1], '1 stage', '1 Phase'],
      [[2], '2 stages', '2 Phasen'],
      [[21], '21 stages', '21 Phasen'],
      [[1000], '1,000 stages', '1.000 Phasen'],
    ],
    sources: [
      [[0], '0 sources', '0 Quellen'],
      [[1], '1 source', '1 Quelle'],
      [[2], '2 sources', '2 Quellen'],
      [[21], '21 sources', '21 Quellen'],
      [[1000], '1,000 sources', '1.000 Quellen'],
    ],
    participants: [
      [[0], '0 participants', '0 Personen'],
      [[1], '1 participant', '1 Person'],
      [[2], '2 participants', '2 Personen'],
      [[21], '21 participants', '21 Personen'],
      [[1000], '1,000 participants', '1.000 Personen'],
    ],
  },
  quarterInWords: [[[3, '2026'], 'Q3 2026', 'Q3 2026']],
  swing: [[['Ann & Co', 'A “B”, C'], 'Ann & Co to A “B”, C', 'Ann & Co bis A “B”, C']],
  readings: {
    target: [[['Ann & Co'], 'target Ann & Co', 'Ziel Ann & Co']],
    unchanged: [
      [[null], 'unchanged', 'unverändert'],
      [['Bo & “C”'], 'unchanged since Bo & “C”', 'unverändert seit Bo & “C”'],
    ],
    down: [
      [['Ann & Co', null], 'down from Ann & Co', 'gesunken von Ann & Co'],
      [['Ann & Co', 'Bo & “C”'], 'down from Ann & Co in Bo & “C”', 'gesunken von Ann & Co (Bo & “C”)'],
    ],
    up: [
      [['Ann & Co', null], 'up from Ann & Co', 'gestiegen von Ann & Co'],
      [['Ann & Co', 'Bo & “C”'], 'up from Ann & Co in Bo & “C”', 'gestiegen von Ann & Co (Bo & “C”)'],
    ],
  },
  nav: {
    othersIn: [[['Ann & Co'], 'More in Ann & Co', 'Mehr unter Ann & Co']],
    reviewedOn: [[['Ann & Co'], 'Reviewed on Ann & Co', 'Überprüft am Ann & Co']],
  },
  atlas: {
    description: [[['Ann & Co'], 'All journey maps of Ann & Co.', 'Alle Journey-Karten von Ann & Co.']],
    count: [
      [[0], '0 maps', '0 Karten'],
      [[1], '1 map', '1 Karte'],
      [[2], '2 maps', '2 Karten'],
      [[21], '21 maps', '21 Karten'],
      [[1000], '1,000 maps', '1.000 Karten'],
    ],
    steps: [
      [[0], '0 steps', '0 Schritte'],
      [[1], '1 step', '1 Schritt'],
      [[2], '2 steps', '2 Schritte'],
      [[21], '21 steps', '21 Schritte'],
      [[1000], '1,000 steps', '1.000 Schritte'],
    ],
    below: [
      [[0, 0], '', ''],
      [[1, 1], '1 map below; 1 map of how it is to be', '1 Karte darunter; 1 Karte, wie es werden soll'],
      [[1, 2], '1 map below; 2 maps of how it is to be', '1 Karte darunter; 2 Karten, wie es werden soll'],
      [[2, 1], '2 maps below; 1 map of how it is to be', '2 Karten darunter; 1 Karte, wie es werden soll'],
      [
        [21, 1000],
        '21 maps below; 1,000 maps of how it is to be',
        '21 Karten darunter; 1.000 Karten, wie es werden soll',
      ],
    ],
    reviewed: [[['Ann & Co'], 'Reviewed Ann & Co', 'Überprüft Ann & Co']],
    next: [[['Ann & Co'], 'next Ann & Co', 'wieder Ann & Co']],
    due: [
      [[0], 'due today', 'heute fällig'],
      [[1], 'due in 1 day', 'fällig in 1 Tag'],
      [[21], 'due in 21 days', 'fällig in 21 Tagen'],
      [[1000], 'due in 1,000 days', 'fällig in 1.000 Tagen'],
    ],
    overdue: [
      [[1], 'Overdue by 1 day', 'Seit 1 Tag überfällig'],
      [[2], 'Overdue by 2 days', 'Seit 2 Tagen überfällig'],
      [[1000], 'Overdue by 1,000 days', 'Seit 1.000 Tagen überfällig'],
    ],
  },
  atlasFilter: {
    all: [
      [[0], '0 maps', '0 Karten'],
      [[1], '1 map', '1 Karte'],
      [[2], '2 maps', '2 Karten'],
      [[21], '21 maps', '21 Karten'],
      [[1000], '1,000 maps', '1.000 Karten'],
    ],
    count: [
      [[0, 2], '0 of 2 maps', '0 von 2 Karten'],
      [[1, 1], '1 of 1 map', '1 von 1 Karte'],
      [[1, 21], '1 of 21 maps', '1 von 21 Karten'],
      [[2, 1000], '2 of 1,000 maps', '2 von 1.000 Karten'],
      [[1000, 1000], '1,000 of 1,000 maps', '1.000 von 1.000 Karten'],
    ],
    chosen: [
      [[0], '0 chosen', '0 gewählt'],
      [[1], '1 chosen', '1 gewählt'],
      [[2], '2 chosen', '2 gewählt'],
      [[21], '21 chosen', '21 gewählt'],
      [[1000], '1,000 chosen', '1.000 gewählt'],
    ],
  },
  channels: {
    description: [
      [
        ['Ann & Co'],
        'Where customers meet the company in Ann & Co.',
        'Wo Kundinnen und Kunden das Unternehmen treffen: Ann & Co.',
      ],
    ],
    inJourneys: [
      [[1, 1], 'In 1 step of 1 map', 'In 1 Schritt aus 1 Karte'],
      [[2, 1], 'In 2 steps of 1 map', 'In 2 Schritten aus 1 Karte'],
      [[21, 2], 'In 21 steps of 2 maps', 'In 21 Schritten aus 2 Karten'],
      [[1000, 21], 'In 1,000 steps of 21 maps', 'In 1.000 Schritten aus 21 Karten'],
    ],
    leftOut: [
      [
        [['Ann & Co']],
        'Not counted, because they do not tell of today: Ann & Co.',
        'Nicht mitgezählt, weil sie nicht von heute erzählen: Ann & Co.',
      ],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'Not counted, because they do not tell of today: Ann, B, C and Cy & Co.',
        'Nicht mitgezählt, weil sie nicht von heute erzählen: Ann, B, C und Cy & Co.',
      ],
    ],
    steps: [
      [[0], '0 steps', '0 Schritten'],
      [[1], '1 step', '1 Schritt'],
      [[2], '2 steps', '2 Schritten'],
      [[21], '21 steps', '21 Schritten'],
      [[1000], '1,000 steps', '1.000 Schritten'],
    ],
    stages: [
      [[0], '0 stages', '0 Phasen'],
      [[1], '1 stage', '1 Phase'],
      [[2], '2 stages', '2 Phasen'],
      [[21], '21 stages', '21 Phasen'],
      [[1000], '1,000 stages', '1.000 Phasen'],
    ],
    maps: [
      [[0], '0 maps', '0 Karten'],
      [[1], '1 map', '1 Karte'],
      [[2], '2 maps', '2 Karten'],
      [[21], '21 maps', '21 Karten'],
      [[1000], '1,000 maps', '1.000 Karten'],
    ],
    pains: [
      [[0], '0 pains', '0 Schmerzp.'],
      [[1], '1 pain', '1 Schmerzp.'],
      [[2], '2 pains', '2 Schmerzp.'],
      [[21], '21 pains', '21 Schmerzp.'],
      [[1000], '1,000 pains', '1.000 Schmerzp.'],
    ],
    missedBy: [
      [[['Ann & Co']], 'not offered to Ann & Co, who would prefer it', 'fehlt hier, bevorzugt von: Ann & Co'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'not offered to Ann, B, C and Cy & Co, who would prefer it',
        'fehlt hier, bevorzugt von: Ann, B, C und Cy & Co',
      ],
    ],
    missed: [
      [
        ['Ann & Co', 'Phone', 1],
        'Ann & Co prefers Phone; in 1 stage it is not offered to them:',
        'Ann & Co bevorzugt den Kanal Phone; in 1 Phase fehlt er:',
      ],
      [
        ['Ann & Co', 'Phone', 2],
        'Ann & Co prefers Phone; in 2 stages it is not offered to them:',
        'Ann & Co bevorzugt den Kanal Phone; in 2 Phasen fehlt er:',
      ],
      [
        ['Ann & Co', 'Phone', 1000],
        'Ann & Co prefers Phone; in 1,000 stages it is not offered to them:',
        'Ann & Co bevorzugt den Kanal Phone; in 1.000 Phasen fehlt er:',
      ],
    ],
    pageDescription: [
      [['Ann & Co'], 'Every journey step on the channel Ann & Co.', 'Jeder Schritt auf dem Kanal Ann & Co.'],
    ],
  },
  future: {
    summary: [
      [
        [{ gone: 0, added: 0, moved: 0, renamed: 0, answered: 0, painsGone: 0, painsChanged: 0, painsAdded: 0 }],
        '',
        '',
      ],
      [
        [{ gone: 1, added: 0, moved: 0, renamed: 0, answered: 0, painsGone: 0, painsChanged: 0, painsAdded: 0 }],
        '1 step gone',
        '1 Schritt weniger',
      ],
      [
        [{ gone: 0, added: 2, moved: 1, renamed: 1000, answered: 0, painsGone: 0, painsChanged: 0, painsAdded: 0 }],
        '2 steps new, 1 step moved and 1,000 steps renamed',
        '2 neue Schritte, 1 Schritt verschoben und 1.000 Schritte umbenannt',
      ],
      [
        [{ gone: 0, added: 0, moved: 0, renamed: 0, answered: 1, painsGone: 1, painsChanged: 2, painsAdded: 1 }],
        '1 pain point answered, 1 pain point not there any more, 2 pain points changed and 1 new pain point',
        '1 Schmerzpunkt beantwortet, 1 Schmerzpunkt nicht mehr da, 2 Schmerzpunkte verändert und 1 neuer Schmerzpunkt',
      ],
      [
        [{ gone: 2, added: 0, moved: 0, renamed: 0, answered: 0, painsGone: 6, painsChanged: 0, painsAdded: 21 }],
        '2 steps gone, 6 pain points not there any more and 21 new pain points',
        '2 Schritte weniger, 6 Schmerzpunkte nicht mehr da und 21 neue Schmerzpunkte',
      ],
    ],
    movedFrom: [
      [[2, 5], 'from 2 to 5', 'von 2 auf 5'],
      [[21, 1], 'from 21 to 1', 'von 21 auf 1'],
    ],
    renamedFrom: [[['Ann & Co'], 'was “Ann & Co”', 'bisher „Ann & Co“']],
    severity: [
      [[1, 1], 'severity 1 of 3, as before', 'Schwere 1 von 3, wie bisher'],
      [[1, 3], 'severity 1 to 3 of 3', 'Schwere 1 wird 3 von 3'],
      [[3, 2], 'severity 3 to 2 of 3', 'Schwere 3 wird 2 von 3'],
    ],
    severityNow: [
      [[1], 'severity 1 of 3', 'Schwere 1 von 3'],
      [[3], 'severity 3 of 3', 'Schwere 3 von 3'],
    ],
    wasPain: [[['Ann & Co'], 'was “Ann & Co”', 'bisher „Ann & Co“']],
    todayAt: [
      [[1], 'today step 1', 'heute Schritt 1'],
      [[1000], 'today step 1000', 'heute Schritt 1000'],
    ],
    more: [
      [[0], '0 more changes', '0 weitere Änderungen'],
      [[1], '1 more change', '1 weitere Änderung'],
      [[2], '2 more changes', '2 weitere Änderungen'],
      [[21], '21 more changes', '21 weitere Änderungen'],
      [[1000], '1,000 more changes', '1.000 weitere Änderungen'],
    ],
    personasAdded: [
      [[['Ann & Co']], 'New on the map: Ann & Co.', 'Neu auf der Karte: Ann & Co.'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'New on the map: Ann, B, C and Cy & Co.',
        'Neu auf der Karte: Ann, B, C und Cy & Co.',
      ],
    ],
    personasGone: [
      [[['Ann & Co']], 'No longer on the map: Ann & Co.', 'Nicht mehr auf der Karte: Ann & Co.'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'No longer on the map: Ann, B, C and Cy & Co.',
        'Nicht mehr auf der Karte: Ann, B, C und Cy & Co.',
      ],
    ],
  },
  insightsPage: {
    description: [
      [
        ['Ann & Co'],
        'What the journeys of Ann & Co have taught us.',
        'Was die Customer Journeys von Ann & Co gelehrt haben.',
      ],
    ],
    unplotted: [
      [
        [1],
        '1 insight without a rating of impact or effort is only in the list.',
        '1 Erkenntnis ohne Einschätzung von Wirkung oder Aufwand steht nur in der Liste.',
      ],
      [
        [2],
        '2 insights without a rating of impact or effort are only in the list.',
        '2 Erkenntnisse ohne Einschätzung von Wirkung oder Aufwand stehen nur in der Liste.',
      ],
      [
        [1000],
        '1,000 insights without a rating of impact or effort are only in the list.',
        '1.000 Erkenntnisse ohne Einschätzung von Wirkung oder Aufwand stehen nur in der Liste.',
      ],
    ],
    pointLabel: [
      [[1, 'A “B”, C', '−2', 1, 1], '1: A “B”, C −2, impact 1, effort 1', '1: A “B”, C −2, Wirkung 1, Aufwand 1'],
      [[1, 'A “B”, C', '−2', 2, 21], '1: A “B”, C −2, impact 2, effort 21', '1: A “B”, C −2, Wirkung 2, Aufwand 21'],
      [
        [2, 'A “B”, C', '−2', 21, 1000],
        '2: A “B”, C −2, impact 21, effort 1000',
        '2: A “B”, C −2, Wirkung 21, Aufwand 1000',
      ],
    ],
  },
  rankingWords: {
    up: [
      [[1], 'up 1', '1 nach oben'],
      [[21], 'up 21', '21 nach oben'],
      [[1000], 'up 1,000', '1.000 nach oben'],
    ],
    down: [
      [[1], 'down 1', '1 nach unten'],
      [[21], 'down 21', '21 nach unten'],
      [[1000], 'down 1,000', '1.000 nach unten'],
    ],
    count: [
      [[0, 2], '0 of 2 insights', '0 von 2 Erkenntnissen'],
      [[1, 1], '1 insight', '1 Erkenntnis'],
      [[1, 21], '1 of 21 insights', '1 von 21 Erkenntnissen'],
      [[2, 1000], '2 of 1,000 insights', '2 von 1.000 Erkenntnissen'],
      [[1000, 1000], '1,000 insights', '1.000 Erkenntnisse'],
    ],
    ranked: [
      [[0, 'A first'], 'The order is that of the site.', 'Die Reihenfolge ist die der Website.'],
      [
        [1, 'A “first”'],
        'Ranked anew: 1 insight moved. First: A “first”',
        'Neu geordnet: 1 Erkenntnis verschoben. Zuerst: A “first”',
      ],
      [
        [21, 'A first'],
        'Ranked anew: 21 insights moved. First: A first',
        'Neu geordnet: 21 Erkenntnisse verschoben. Zuerst: A first',
      ],
    ],
  },
  filterWords: {
    chosen: [
      [[0], '0 chosen', '0 gewählt'],
      [[1], '1 chosen', '1 gewählt'],
      [[2], '2 chosen', '2 gewählt'],
      [[21], '21 chosen', '21 gewählt'],
      [[1000], '1,000 chosen', '1.000 gewählt'],
    ],
  },
  insightPage: {
    rankOf: [
      [[0, 2], '0 of 2', '0 von 2'],
      [[1, 1], '1 of 1', '1 von 1'],
      [[1, 21], '1 of 21', '1 von 21'],
      [[2, 1000], '2 of 1,000', '2 von 1.000'],
      [[1000, 1000], '1,000 of 1,000', '1.000 von 1.000'],
    ],
    restsOn: [
      [[1, 0], 'It rests on 1 source', 'Die Aussage beruht auf 1 Quelle'],
      [[2, 0], 'It rests on 2 sources', 'Die Aussage beruht auf 2 Quellen'],
      [[1, 1], 'It rests on 1 source with 1 participant', 'Die Aussage beruht auf 1 Quelle mit 1 teilnehmenden Person'],
      [[1, 21], 'It rests on 1 source with 21 participants', 'Die Aussage beruht auf 1 Quelle mit 21 Teilnehmenden'],
      [
        [2, 1000],
        'It rests on 2 sources with 1,000 participants',
        'Die Aussage beruht auf 2 Quellen mit 1.000 Teilnehmenden',
      ],
    ],
    between: [
      [['Jan 2026', 'Jan 2026'], 'from Jan 2026', 'von Jan 2026'],
      [['Jan 2026', 'Mar 2026'], 'from Jan 2026 to Mar 2026', 'von Jan 2026 bis Mar 2026'],
    ],
  },
  sliceWords: {
    label: [
      [
        ['Ann & Co', 'A “B”, C'],
        'Ann & Co and the steps around it in A “B”, C',
        'Ann & Co und die Schritte davor und danach in A “B”, C',
      ],
    ],
    step: [
      [[1], 'Step 1', 'Schritt 1'],
      [[1000], 'Step 1000', 'Schritt 1000'],
    ],
  },
  actionWords: {
    overdueBy: [
      [[1], 'Overdue by 1 day', '1 Tag überfällig'],
      [[2], 'Overdue by 2 days', '2 Tage überfällig'],
      [[1000], 'Overdue by 1,000 days', '1.000 Tage überfällig'],
    ],
    stateAndOverdue: [
      [['Planned', 1], 'Planned, overdue by 1 day', 'Planned, 1 Tag überfällig'],
      [['In progress', 31], 'In progress, overdue by 31 days', 'In progress, 31 Tage überfällig'],
      [['Only proposed', 1000], 'Only proposed, overdue by 1,000 days', 'Only proposed, 1.000 Tage überfällig'],
    ],
  },
  actionsPage: {
    description: [
      [
        ['Ann & Co'],
        'What is being done about what the journeys of Ann & Co have shown.',
        'Was unternommen wird, weil die Customer Journeys von Ann & Co es gezeigt haben.',
      ],
    ],
  },
  actionListWords: {
    count: [
      [[0, 2], '0 of 2 actions', '0 von 2 Maßnahmen'],
      [[1, 1], '1 action', '1 Maßnahme'],
      [[1, 21], '1 of 21 actions', '1 von 21 Maßnahmen'],
      [[2, 1000], '2 of 1,000 actions', '2 von 1.000 Maßnahmen'],
      [[1000, 1000], '1,000 actions', '1.000 Maßnahmen'],
    ],
  },
  actionPage: {
    kicker: [[['Ann & Co'], 'Action · Ann & Co', 'Maßnahme · Ann & Co']],
  },
  storiesPage: {
    description: [
      [
        ['Ann & Co'],
        'What has become better for the customers of Ann & Co, and the numbers that say so.',
        'Was für die Kundschaft von Ann & Co besser geworden ist, und die Zahlen, die das belegen.',
      ],
    ],
  },
  metricsPage: {
    description: [
      [
        ['Ann & Co'],
        'The numbers that the journeys of Ann & Co are measured by.',
        'Die Zahlen, an denen die Customer Journeys von Ann & Co gemessen werden.',
      ],
    ],
    from: [[['Ann & Co', 'A “B”, C'], 'Ann & Co to A “B”, C', 'Ann & Co bis A “B”, C']],
    measuredAt: [
      [[1, 1], 'Measured at 1 step of 1 map', 'Gemessen an 1 Schritt in 1 Karte'],
      [[2, 1], 'Measured at 2 steps of 1 map', 'Gemessen an 2 Schritten in 1 Karte'],
      [[21, 2], 'Measured at 21 steps of 2 maps', 'Gemessen an 21 Schritten in 2 Karten'],
      [[1000, 21], 'Measured at 1,000 steps of 21 maps', 'Gemessen an 1.000 Schritten in 21 Karten'],
    ],
    actionCount: [
      [[0], '0 actions', '0 Maßnahmen'],
      [[1], '1 action', '1 Maßnahme'],
      [[2], '2 actions', '2 Maßnahmen'],
      [[21], '21 actions', '21 Maßnahmen'],
      [[1000], '1,000 actions', '1.000 Maßnahmen'],
    ],
    storyCount: [
      [[0], '0 stories', '0 Erfolge'],
      [[1], '1 story', '1 Erfolg'],
      [[2], '2 stories', '2 Erfolge'],
      [[21], '21 stories', '21 Erfolge'],
      [[1000], '1,000 stories', '1.000 Erfolge'],
    ],
    insightCount: [
      [[0], '0 insights', '0 Erkenntnisse'],
      [[1], '1 insight', '1 Erkenntnis'],
      [[2], '2 insights', '2 Erkenntnisse'],
      [[21], '21 insights', '21 Erkenntnisse'],
      [[1000], '1,000 insights', '1.000 Erkenntnisse'],
    ],
  },
  teams: {
    description: [
      [
        ['Ann & Co'],
        'What each team owns, works on and should know, in Ann & Co.',
        'Was jedem Team gehört, woran es arbeitet und was es wissen sollte: Ann & Co.',
      ],
    ],
    descriptionOf: [[['Ann & Co'], 'Everything that is Ann & Co’s.', 'Alles, was Ann & Co betrifft.']],
    counts: [
      [[0, 0, 0], '', ''],
      [
        [1, 1, 1],
        '1 map · 1 open action · 1 insight to know',
        '1 Karte · 1 offene Maßnahme · 1 wissenswerte Erkenntnis',
      ],
      [[0, 2, 0], '2 open actions', '2 offene Maßnahmen'],
      [[21, 0, 1000], '21 maps · 1,000 insights to know', '21 Karten · 1.000 wissenswerte Erkenntnisse'],
    ],
    overdueCounts: [
      [[1, 0], 'Overdue: 1 action', 'Überfällig: 1 Maßnahme'],
      [[0, 1], 'Overdue: 1 review', 'Überfällig: 1 Überprüfung'],
      [[2, 21], 'Overdue: 2 actions and 21 reviews', 'Überfällig: 2 Maßnahmen und 21 Überprüfungen'],
    ],
    moreHappened: [
      [[0], '0 more', '0 weitere'],
      [[1], '1 more', '1 weiteres'],
      [[2], '2 more', '2 weitere'],
      [[21], '21 more', '21 weitere'],
      [[1000], '1,000 more', '1.000 weitere'],
    ],
    recentNothing: [
      [
        ['Ann & Co'],
        'Nothing that concerns this team happened since Ann & Co.',
        'Seit dem Ann & Co hat sich nichts getan, was dieses Team betrifft.',
      ],
    ],
    nowAt: [[['Ann & Co', 'A “B”, C'], 'now Ann & Co, was A “B”, C', 'jetzt Ann & Co, vorher A “B”, C']],
    due: [[['Ann & Co'], 'due Ann & Co', 'fällig am Ann & Co']],
    morePains: [
      [[0], '0 more pains', '0 weitere Schmerzpunkte'],
      [[1], '1 more pain', '1 weiterer Schmerzpunkt'],
      [[2], '2 more pains', '2 weitere Schmerzpunkte'],
      [[21], '21 more pains', '21 weitere Schmerzpunkte'],
      [[1000], '1,000 more pains', '1.000 weitere Schmerzpunkte'],
    ],
    severity: [
      [[1], 'Severity 1 of 3', 'Schwere 1 von 3'],
      [[3], 'Severity 3 of 3', 'Schwere 3 von 3'],
    ],
    participants: [
      [[0], '0 participants', '0 Teilnehmende'],
      [[1], '1 participant', '1 teilnehmende Person'],
      [[2], '2 participants', '2 Teilnehmende'],
      [[21], '21 participants', '21 Teilnehmende'],
      [[1000], '1,000 participants', '1.000 Teilnehmende'],
    ],
  },
  personas: {
    description: [
      [
        ['Ann & Co'],
        'The people whose journeys Ann & Co maps.',
        'Die Menschen, deren Reisen gezeichnet sind: Ann & Co.',
      ],
    ],
    share: [
      [['12'], '12% of customers', '12 % der Kundschaft'],
      [['0.5'], '0.5% of customers', '0.5 % der Kundschaft'],
    ],
    inMap: [
      [['Ann & Co', 1], 'Ann & Co, step 1', 'Ann & Co, Schritt 1'],
      [['Ann & Co', 21], 'Ann & Co, step 21', 'Ann & Co, Schritt 21'],
    ],
    whatIsDoneFor: [
      [
        ['Ann & Co'],
        'What is done about it: lowest moment of Ann & Co',
        'Was dagegen getan wird: Tiefpunkt von Ann & Co',
      ],
    ],
    feltInWords: [
      [
        [0],
        'How they feel is known in words only, at 0 steps.',
        'Wie es ihnen geht, ist nur in Worten bekannt, bei 0 Schritten.',
      ],
      [
        [1],
        'How they feel is known in words only, at 1 step.',
        'Wie es ihnen geht, ist nur in Worten bekannt, bei 1 Schritt.',
      ],
      [
        [2],
        'How they feel is known in words only, at 2 steps.',
        'Wie es ihnen geht, ist nur in Worten bekannt, bei 2 Schritten.',
      ],
      [
        [21],
        'How they feel is known in words only, at 21 steps.',
        'Wie es ihnen geht, ist nur in Worten bekannt, bei 21 Schritten.',
      ],
      [
        [1000],
        'How they feel is known in words only, at 1,000 steps.',
        'Wie es ihnen geht, ist nur in Worten bekannt, bei 1.000 Schritten.',
      ],
    ],
    standing: [
      [
        [
          {
            insights: 0,
            actions: 0,
            dropped: 0,
            overdue: 0,
            better: 0,
            notBetter: 0,
            proposed: 0,
            withoutNumber: 0,
            notMeasured: 0,
          },
        ],
        'Nothing is known or done about it yet.',
        'Noch ist nichts darüber bekannt, und nichts wird getan.',
      ],
      [
        [
          {
            insights: 1,
            actions: 0,
            dropped: 0,
            overdue: 0,
            better: 0,
            notBetter: 0,
            proposed: 0,
            withoutNumber: 0,
            notMeasured: 0,
          },
        ],
        '1 insight, no action yet',
        '1 Erkenntnis, noch keine Maßnahme',
      ],
      [
        [
          {
            insights: 2,
            actions: 0,
            dropped: 1,
            overdue: 0,
            better: 0,
            notBetter: 0,
            proposed: 0,
            withoutNumber: 0,
            notMeasured: 0,
          },
        ],
        '2 insights, no action any more: 1 dropped',
        '2 Erkenntnisse, keine Maßnahme mehr: 1 aufgegeben',
      ],
      [
        [
          {
            insights: 0,
            actions: 1,
            dropped: 0,
            overdue: 0,
            better: 1,
            notBetter: 0,
            proposed: 0,
            withoutNumber: 0,
            notMeasured: 0,
          },
        ],
        '1 action · with a better number',
        '1 Maßnahme · mit besserer Kennzahl',
      ],
      [
        [
          {
            insights: 1,
            actions: 1,
            dropped: 0,
            overdue: 1,
            better: 0,
            notBetter: 0,
            proposed: 0,
            withoutNumber: 0,
            notMeasured: 1,
          },
        ],
        '1 action · not measured again yet · overdue',
        '1 Maßnahme · noch nicht neu gemessen · überfällig',
      ],
      [
        [
          {
            insights: 2,
            actions: 3,
            dropped: 0,
            overdue: 2,
            better: 0,
            notBetter: 0,
            proposed: 3,
            withoutNumber: 0,
            notMeasured: 0,
          },
        ],
        '3 actions · all only proposed · 2 overdue',
        '3 Maßnahmen · alle nur vorgeschlagen · 2 überfällig',
      ],
      [
        [
          {
            insights: 21,
            actions: 4,
            dropped: 0,
            overdue: 0,
            better: 1,
            notBetter: 1,
            proposed: 0,
            withoutNumber: 2,
            notMeasured: 0,
          },
        ],
        '4 actions · 1 with a better number · 1 without effect so far · 2 without a number',
        '4 Maßnahmen · 1 mit besserer Kennzahl · 1 bisher ohne Wirkung · 2 ohne Kennzahl',
      ],
    ],
    effectValues: [[['Ann & Co', 'A “B”, C', '−2'], 'Ann & Co → A “B”, C, aim −2', 'Ann & Co → A “B”, C, Ziel −2']],
    effectAim: [[['Ann & Co', 'A “B”, C'], 'Ann & Co before, aim A “B”, C', 'vorher Ann & Co, Ziel A “B”, C']],
    due: [[['Ann & Co'], 'due Ann & Co', 'fällig am Ann & Co']],
    flat: [[['Ann & Co'], 'Ann & Co all the way', 'durchgehend Ann & Co']],
    knownIn: [
      [[0, 2], 'Known in 0 of 2 steps', 'Bekannt in 0 von 2 Schritten'],
      [[1, 1], 'Known in 1 of 1 step', 'Bekannt in 1 von 1 Schritt'],
      [[1, 21], 'Known in 1 of 21 steps', 'Bekannt in 1 von 21 Schritten'],
      [[2, 1000], 'Known in 2 of 1,000 steps', 'Bekannt in 2 von 1.000 Schritten'],
      [[1000, 1000], 'Known in 1000 of 1,000 steps', 'Bekannt in 1000 von 1.000 Schritten'],
    ],
    onlyInWords: [
      [[0], 'In words only, at 0 steps', 'Nur in Worten, bei 0 Schritten'],
      [[1], 'In words only, at 1 step', 'Nur in Worten, bei 1 Schritt'],
      [[2], 'In words only, at 2 steps', 'Nur in Worten, bei 2 Schritten'],
      [[21], 'In words only, at 21 steps', 'Nur in Worten, bei 21 Schritten'],
      [[1000], 'In words only, at 1,000 steps', 'Nur in Worten, bei 1.000 Schritten'],
    ],
    alsoInWords: [
      [[0], 'In words only at 0 steps more', 'Nur in Worten bei 0 weiteren Schritten'],
      [[1], 'In words only at 1 step more', 'Nur in Worten bei 1 weiteren Schritt'],
      [[2], 'In words only at 2 steps more', 'Nur in Worten bei 2 weiteren Schritten'],
      [[21], 'In words only at 21 steps more', 'Nur in Worten bei 21 weiteren Schritten'],
      [[1000], 'In words only at 1,000 steps more', 'Nur in Worten bei 1.000 weiteren Schritten'],
    ],
    participants: [
      [[0], '0 participants', '0 Teilnehmende'],
      [[1], '1 participant', '1 teilnehmende Person'],
      [[2], '2 participants', '2 Teilnehmende'],
      [[21], '21 participants', '21 Teilnehmende'],
      [[1000], '1,000 participants', '1.000 Teilnehmende'],
    ],
    everyStep: [
      [[1, 1], '1 step of 1 map', '1 Schritt aus 1 Karte'],
      [[2, 1], '2 steps of 1 map', '2 Schritte aus 1 Karte'],
      [[1000, 21], '1,000 steps of 21 maps', '1.000 Schritte aus 21 Karten'],
    ],
  },
  paths: {
    description: [
      [
        ['Ann & Co'],
        'Guided ways through Ann & Co for whoever is new to it.',
        'Geführte Wege für alle, die neu sind: Ann & Co.',
      ],
    ],
    minutes: [
      [[0], '0 minutes', '0 Minuten'],
      [[1], '1 minute', '1 Minute'],
      [[2], '2 minutes', '2 Minuten'],
      [[21], '21 minutes', '21 Minuten'],
      [[1000], '1,000 minutes', '1.000 Minuten'],
    ],
    stopCount: [
      [[0], '0 stops', '0 Stationen'],
      [[1], '1 stop', '1 Station'],
      [[2], '2 stops', '2 Stationen'],
      [[21], '21 stops', '21 Stationen'],
      [[1000], '1,000 stops', '1.000 Stationen'],
    ],
    stopOf: [
      [[0, 2], 'Stop 0 of 2', 'Station 0 von 2'],
      [[1, 1], 'Stop 1 of 1', 'Station 1 von 1'],
      [[1, 21], 'Stop 1 of 21', 'Station 1 von 21'],
      [[2, 1000], 'Stop 2 of 1000', 'Station 2 von 1000'],
      [[1000, 1000], 'Stop 1000 of 1000', 'Station 1000 von 1000'],
    ],
    stopDescription: [
      [
        ['Ann & Co', 'A “B”, C'],
        'Ann & Co: a stop of the path “A “B”, C”.',
        'Ann & Co: eine Station des Lernpfads „A “B”, C“.',
      ],
    ],
    inMap: [
      [
        ['Buying, a home', 'Wait', 1, 1],
        'Buying, a home › Wait, step 1 of 1',
        'Buying, a home › Wait, Schritt 1 von 1',
      ],
      [
        ['Buying, a home', 'Wait', 3, 21],
        'Buying, a home › Wait, step 3 of 21',
        'Buying, a home › Wait, Schritt 3 von 21',
      ],
    ],
    endTitle: [[['Ann & Co'], 'The end of “Ann & Co”', 'Das Ende von „Ann & Co“']],
    endDescription: [
      [
        ['Ann & Co'],
        'What the path “Ann & Co” covered, and where to go on.',
        'Was der Lernpfad „Ann & Co“ gezeigt hat und wie es weitergeht.',
      ],
    ],
  },
  pathProgress: {
    count: [
      [[0, 2], '0 of 2 stops visited', '0 von 2 Stationen besucht'],
      [[1, 1], '1 of 1 stop visited', '1 von 1 Station besucht'],
      [[1, 21], '1 of 21 stops visited', '1 von 21 Stationen besucht'],
      [[2, 1000], '2 of 1,000 stops visited', '2 von 1.000 Stationen besucht'],
      [[1000, 1000], '1,000 of 1,000 stops visited', '1.000 von 1.000 Stationen besucht'],
    ],
    answered: [
      [[1, 1], '1 of 1 question answered right', '1 von 1 Frage richtig beantwortet'],
      [[1, 2], '1 of 2 questions answered right', '1 von 2 Fragen richtig beantwortet'],
      [[2, 21], '2 of 21 questions answered right', '2 von 21 Fragen richtig beantwortet'],
    ],
    resume: [[['Ann & Co'], 'Go on: Ann & Co', 'Weiter: Ann & Co']],
  },
  glossary: {
    description: [
      [['Ann & Co'], 'The words of Ann & Co and what they mean.', 'Die Wörter und was sie bedeuten: Ann & Co.'],
    ],
  },
  glossaryFilter: {
    shown: [
      [[0, 2], '0 of 2 terms', '0 von 2 Begriffen'],
      [[1, 1], '1 term', '1 Begriff'],
      [[1, 21], '1 of 21 terms', '1 von 21 Begriffen'],
      [[2, 1000], '2 of 1,000 terms', '2 von 1.000 Begriffen'],
      [[1000, 1000], '1,000 terms', '1.000 Begriffe'],
    ],
  },
  explore: {
    found: [
      [[0, 'story', 'stories'], 'No stories', 'Keine stories'],
      [[1, 'story', 'stories'], '1 story', '1 story'],
      [[2, 'story', 'stories'], '2 stories', '2 stories'],
      [[1000, 'story', 'stories'], '1,000 stories', '1.000 stories'],
    ],
    among: [[['Ann & Co', 'A “B”, C'], 'Ann & Co among A “B”, C', 'Ann & Co (A “B”, C)']],
    sentence: [
      [
        [
          '12 steps',
          {
            text: '',
            persona: '',
            emotion: '',
            channel: '',
            stage: '',
            product: '',
            team: '',
            status: '',
            evidence: '',
            'use-case': '',
            state: '',
          },
        ],
        '12 steps',
        '12 steps',
      ],
      [
        [
          'No steps',
          {
            text: 'a “b”',
            persona: '',
            emotion: '',
            channel: '',
            stage: '',
            product: '',
            team: '',
            status: '',
            evidence: '',
            'use-case': '',
            state: '',
          },
        ],
        'No steps for “a “b””',
        'No steps zu „a “b”“',
      ],
      [
        [
          '1 step',
          {
            text: '',
            persona: 'Ann & Co',
            emotion: '',
            channel: '',
            stage: '',
            product: '',
            team: '',
            status: '',
            evidence: '',
            'use-case': '',
            state: '',
          },
        ],
        '1 step with Ann & Co',
        '1 step mit Ann & Co',
      ],
      [
        [
          '2 steps',
          {
            text: '',
            persona: 'Ann & Co',
            emotion: '−2',
            channel: 'Phone or Web',
            stage: '',
            product: '',
            team: '',
            status: '',
            evidence: '',
            'use-case': '',
            state: '',
          },
        ],
        '2 steps on Phone or Web where Ann & Co is at −2',
        '2 steps über Phone or Web mit Ann & Co bei −2',
      ],
      [
        [
          '2 steps',
          {
            text: '',
            persona: '',
            emotion: '−2',
            channel: '',
            stage: 'Wait',
            product: 'Loan',
            team: '',
            status: '',
            evidence: '',
            'use-case': '',
            state: '',
          },
        ],
        '2 steps in the stage Wait where somebody is at −2, about Loan',
        '2 steps in der Phase Wait mit irgendwem bei −2, Produkt: Loan',
      ],
      [
        [
          '3 maps',
          {
            text: '',
            persona: '',
            emotion: '',
            channel: '',
            stage: '',
            product: '',
            team: 'Retail',
            status: 'planned',
            evidence: 'weak',
            'use-case': 'Service',
            state: 'future',
          },
        ],
        '3 maps, with the team Retail; status: planned; evidence: weak; use case: Service; state: future',
        '3 maps, Team: Retail; Status: planned; Belege: weak; Einsatz: Service; Zustand: future',
      ],
    ],
    filters: [
      [[0], 'Filters', 'Filter'],
      [[1], 'Filters (1)', 'Filter (1)'],
      [[2], 'Filters (2)', 'Filter (2)'],
      [[21], 'Filters (21)', 'Filter (21)'],
      [[1000], 'Filters (1,000)', 'Filter (1.000)'],
    ],
    chosen: [
      [[0], '0 chosen', '0 gewählt'],
      [[1], '1 chosen', '1 gewählt'],
      [[2], '2 chosen', '2 gewählt'],
      [[21], '21 chosen', '21 gewählt'],
      [[1000], '1,000 chosen', '1.000 gewählt'],
    ],
    remove: [[['Ann & Co', 'A “B”, C'], 'Remove Ann & Co: A “B”, C', 'Ann & Co entfernen: A “B”, C']],
    more: [
      [[0], 'Show 0 more', '0 weitere zeigen'],
      [[1], 'Show 1 more', '1 weiteren zeigen'],
      [[2], 'Show 2 more', '2 weitere zeigen'],
      [[21], 'Show 21 more', '21 weitere zeigen'],
      [[1000], 'Show 1,000 more', '1.000 weitere zeigen'],
    ],
    allValues: [
      [[0], 'All 0', 'Alle 0'],
      [[1], 'All 1', 'Alle 1'],
      [[2], 'All 2', 'Alle 2'],
      [[21], 'All 21', 'Alle 21'],
      [[1000], 'All 1,000', 'Alle 1.000'],
    ],
  },
  health: {
    description: [
      [
        ['Ann & Co'],
        'What in Ann & Co needs a hand: reviews, evidence, assumptions and loose ends.',
        'Wo Ann & Co Zuwendung braucht: Überprüfungen, Belege, Annahmen und lose Enden.',
      ],
    ],
    asOf: [[['Ann & Co'], 'As of Ann & Co', 'Stand Ann & Co']],
    headline: [
      [[0, null, 0, 0], 'No review is overdue, no loose ends.', 'Keine Überprüfung ist überfällig, keine losen Enden.'],
      [
        [1, 0, 1, 1],
        '1 review overdue, 0% of claims have a source, 1 step assumed, 1 loose end.',
        '1 Überprüfung überfällig, 0 % der Aussagen sind belegt, 1 Schritt angenommen, 1 loses Ende.',
      ],
      [
        [2, 57, 2, 21],
        '2 reviews overdue, 57% of claims have a source, 2 steps assumed, 21 loose ends.',
        '2 Überprüfungen überfällig, 57 % der Aussagen sind belegt, 2 Schritte angenommen, 21 lose Enden.',
      ],
      [
        [0, 100, 0, 0],
        'No review is overdue, 100% of claims have a source, no loose ends.',
        'Keine Überprüfung ist überfällig, 100 % der Aussagen sind belegt, keine losen Enden.',
      ],
      [
        [1000, 57, 1000, 1000],
        '1,000 reviews overdue, 57% of claims have a source, 1,000 steps assumed, 1,000 loose ends.',
        '1.000 Überprüfungen überfällig, 57 % der Aussagen sind belegt, 1.000 Schritte angenommen, 1.000 lose Enden.',
      ],
    ],
    overdueBy: [
      [[1], 'by 1 day', 'seit 1 Tag'],
      [[2], 'by 2 days', 'seit 2 Tagen'],
      [[1000], 'by 1,000 days', 'seit 1.000 Tagen'],
    ],
    dueIn: [
      [[0], 'today', 'heute'],
      [[1], 'in 1 day', 'in 1 Tag'],
      [[2], 'in 2 days', 'in 2 Tagen'],
      [[21], 'in 21 days', 'in 21 Tagen'],
      [[1000], 'in 1,000 days', 'in 1.000 Tagen'],
    ],
    share: [
      [[0, 2], '0 of 2', '0 von 2'],
      [[1, 1], '1 of 1', '1 von 1'],
      [[1, 21], '1 of 21', '1 von 21'],
      [[2, 1000], '2 of 1,000', '2 von 1.000'],
      [[1000, 1000], '1,000 of 1,000', '1.000 von 1.000'],
    ],
    admitted: [
      [[0], '0 claims marked as assumed', '0 Aussagen als Annahme gekennzeichnet'],
      [[1], '1 claim marked as assumed', '1 Aussage als Annahme gekennzeichnet'],
      [[2], '2 claims marked as assumed', '2 Aussagen als Annahme gekennzeichnet'],
      [[21], '21 claims marked as assumed', '21 Aussagen als Annahme gekennzeichnet'],
      [[1000], '1,000 claims marked as assumed', '1.000 Aussagen als Annahme gekennzeichnet'],
    ],
    edit: [[['Ann & Co'], 'Edit Ann & Co', 'Ann & Co bearbeiten']],
    line: [
      [[1], 'line 1', 'Zeile 1'],
      [[1000], 'line 1000', 'Zeile 1000'],
    ],
  },
  feeds: {
    newsTitles: {
      insight: [[['Ann & Co'], 'Ann & Co', 'Ann & Co']],
      story: [[['Ann & Co'], 'Ann & Co', 'Ann & Co']],
      action: [[['Ann & Co'], 'Done: Ann & Co', 'Erledigt: Ann & Co']],
      review: [[['Ann & Co'], 'Reviewed: Ann & Co', 'Überprüft: Ann & Co']],
      validation: [[['Ann & Co'], 'Validated: Ann & Co', 'Validiert: Ann & Co']],
    },
    validatedWith: [[['Ann & Co'], 'Validated with Ann & Co.', 'Validiert mit Ann & Co.']],
    reviewsOf: [[['Ann & Co'], 'Reviews of Ann & Co', 'Überprüfungen: Ann & Co']],
    reviewTitle: [
      [['Ann & Co', null], 'Review “Ann & Co”', '„Ann & Co“ überprüfen'],
      [['Ann & Co', 'Bo & “C”'], 'Review “Ann & Co” (Bo & “C”)', '„Ann & Co“ überprüfen (Bo & “C”)'],
    ],
    reviewOwner: [
      [['Ann & Co', null], 'Owner: Ann & Co', 'Zuständig: Ann & Co'],
      [['Ann & Co', 'Bo & “C”'], 'Owner: Ann & Co, Bo & “C”', 'Zuständig: Ann & Co, Bo & “C”'],
    ],
    lastReviewed: [[['Ann & Co'], 'Last reviewed on Ann & Co.', 'Zuletzt überprüft am Ann & Co.']],
    goal: [[['Ann & Co'], 'Goal: Ann & Co', 'Ziel: Ann & Co']],
    step: [
      [[1, 'A “B”, C'], 'Step 1: A “B”, C', 'Schritt 1: A “B”, C'],
      [[1000, 'A “B”, C'], 'Step 1000: A “B”, C', 'Schritt 1000: A “B”, C'],
    ],
    participants: [
      [[0], '0 participants', '0 Teilnehmende'],
      [[1], '1 participant', '1 teilnehmende Person'],
      [[2], '2 participants', '2 Teilnehmende'],
      [[21], '21 participants', '21 Teilnehmende'],
      [[1000], '1,000 participants', '1.000 Teilnehmende'],
    ],
    limits: [[['Ann & Co'], 'limits: Ann & Co', 'Grenzen: Ann & Co']],
    change: [
      [
        ['Ann & Co', 'A “B”, C', null],
        'Ann & Co: A “B”, C before, not known yet after',
        'Ann & Co: vorher A “B”, C, nachher noch nicht bekannt',
      ],
      [
        ['Ann & Co', 'A “B”, C', 'Bo & “C”'],
        'Ann & Co: A “B”, C before, Bo & “C” after',
        'Ann & Co: vorher A “B”, C, nachher Bo & “C”',
      ],
    ],
  },
  history: {
    title: [[['Ann & Co'], 'History of Ann & Co', 'Verlauf: Ann & Co']],
    description: [
      [
        ['Ann & Co'],
        'What changed in the journey map “Ann & Co”, version by version.',
        'Was sich an der Karte „Ann & Co“ geändert hat, Fassung für Fassung.',
      ],
    ],
    count: [
      [[0], '0 versions', '0 Fassungen'],
      [[1], '1 version', '1 Fassung'],
      [[2], '2 versions', '2 Fassungen'],
      [[21], '21 versions', '21 Fassungen'],
      [[1000], '1,000 versions', '1.000 Fassungen'],
    ],
    steps: [
      [[0], '0 steps', '0 Schritte'],
      [[1], '1 step', '1 Schritt'],
      [[2], '2 steps', '2 Schritte'],
      [[21], '21 steps', '21 Schritte'],
      [[1000], '1,000 steps', '1.000 Schritte'],
    ],
    changes: [
      [[0], '0 changes', '0 Änderungen'],
      [[1], '1 change', '1 Änderung'],
      [[2], '2 changes', '2 Änderungen'],
      [[21], '21 changes', '21 Änderungen'],
      [[1000], '1,000 changes', '1.000 Änderungen'],
    ],
    partial: [
      [
        [0],
        'Shown as far as it can still be read: 0 things no longer fit the form of today and are left out.',
        'Gezeigt, soweit sie noch gelesen werden kann: 0 Angaben passen nicht mehr in die heutige Form und fehlen.',
      ],
      [
        [1],
        'Shown as far as it can still be read: 1 thing no longer fits the form of today and is left out.',
        'Gezeigt, soweit sie noch gelesen werden kann: 1 Angabe passt nicht mehr in die heutige Form und fehlt.',
      ],
      [
        [2],
        'Shown as far as it can still be read: 2 things no longer fit the form of today and are left out.',
        'Gezeigt, soweit sie noch gelesen werden kann: 2 Angaben passen nicht mehr in die heutige Form und fehlen.',
      ],
      [
        [21],
        'Shown as far as it can still be read: 21 things no longer fit the form of today and are left out.',
        'Gezeigt, soweit sie noch gelesen werden kann: 21 Angaben passen nicht mehr in die heutige Form und fehlen.',
      ],
      [
        [1000],
        'Shown as far as it can still be read: 1,000 things no longer fit the form of today and are left out.',
        'Gezeigt, soweit sie noch gelesen werden kann: 1.000 Angaben passen nicht mehr in die heutige Form und fehlen.',
      ],
    ],
    within: [[['Ann & Co', 'A “B”, C'], 'Ann & Co to A “B”, C', 'Ann & Co bis A “B”, C']],
    stepAdded: [[['Ann & Co'], '“Ann & Co” is new.', '„Ann & Co“ ist neu.']],
    stepGone: [[['Ann & Co'], '“Ann & Co” is gone.', '„Ann & Co“ ist weggefallen.']],
    stepMoved: [[['Ann & Co'], '“Ann & Co” has moved.', '„Ann & Co“ steht an anderer Stelle.']],
    stepRenamed: [[['Ann & Co', 'A “B”, C'], '“Ann & Co” is now “A “B”, C”.', '„Ann & Co“ heißt jetzt „A “B”, C“.']],
    emotion: [
      [['Ann & Co', 'A “B”, C', '−2', 'Bo'], 'Ann & Co at “A “B”, C”: −2 → Bo', 'Ann & Co bei „A “B”, C“: −2 → Bo'],
    ],
    painAdded: [[['Ann & Co', 'A “B”, C'], '“Ann & Co” at “A “B”, C” is new.', '„Ann & Co“ bei „A “B”, C“ ist neu.']],
    painAnswered: [
      [
        ['Ann & Co', 'A “B”, C', '−2'],
        '“Ann & Co” at “A “B”, C” is answered: −2.',
        '„Ann & Co“ bei „A “B”, C“ ist beantwortet: −2.',
      ],
    ],
    painGone: [
      [['Ann & Co', 'A “B”, C'], '“Ann & Co” at “A “B”, C” is gone.', '„Ann & Co“ bei „A “B”, C“ ist weggefallen.'],
    ],
    painReworded: [
      [
        ['Ann & Co', 'A “B”, C', '−2'],
        '“Ann & Co” at “−2” is now “A “B”, C”.',
        '„Ann & Co“ bei „−2“ heißt jetzt „A “B”, C“.',
      ],
    ],
    painSeverity: [
      [
        ['Ann & Co', 'A “B”, C', 1, 1],
        '“Ann & Co” at “A “B”, C”: severity 1 → 1',
        '„Ann & Co“ bei „A “B”, C“: Schwere 1 → 1',
      ],
      [
        ['Ann & Co', 'A “B”, C', 1, 3],
        '“Ann & Co” at “A “B”, C”: severity 1 → 3',
        '„Ann & Co“ bei „A “B”, C“: Schwere 1 → 3',
      ],
      [
        ['Ann & Co', 'A “B”, C', 21, 2],
        '“Ann & Co” at “A “B”, C”: severity 21 → 2',
        '„Ann & Co“ bei „A “B”, C“: Schwere 21 → 2',
      ],
    ],
    reading: [
      [['Ann & Co', 'A “B”, C', '−2', 'Bo'], 'Ann & Co at “A “B”, C”: −2 → Bo', 'Ann & Co bei „A “B”, C“: −2 → Bo'],
    ],
    personaAdded: [[['Ann & Co'], 'Ann & Co joined the map.', 'Ann & Co ist hinzugekommen.']],
    personaGone: [[['Ann & Co'], 'Ann & Co left the map.', 'Ann & Co ist nicht mehr dabei.']],
    sourceAdded: [[['Ann & Co'], 'Ann & Co was added.', 'Ann & Co ist hinzugekommen.']],
    sourceGone: [[['Ann & Co'], 'Ann & Co is no longer named.', 'Ann & Co wird nicht mehr genannt.']],
    coverage: [
      [[0, 57], 'Claims with a source: 0% → 57%', 'Belegte Aussagen: 0 % → 57 %'],
      [[100, 0], 'Claims with a source: 100% → 0%', 'Belegte Aussagen: 100 % → 0 %'],
    ],
    reviewed: [[['Ann & Co'], 'Reviewed on Ann & Co.', 'Am Ann & Co überprüft.']],
    validated: [[['Ann & Co'], 'Validated on Ann & Co.', 'Am Ann & Co validiert.']],
    status: [[['Ann & Co', 'A “B”, C'], 'Status: Ann & Co → A “B”, C', 'Status: Ann & Co → A “B”, C']],
    question: [[['Ann & Co'], 'It asks now: “Ann & Co”', 'Sie fragt jetzt: „Ann & Co“']],
  },
  historySteps: {
    position: [
      [['Ann & Co', 0, 2], 'Ann & Co, version 0 of 2', 'Ann & Co, Fassung 0 von 2'],
      [['Ann & Co', 1, 1], 'Ann & Co, version 1 of 1', 'Ann & Co, Fassung 1 von 1'],
      [['Ann & Co', 1, 21], 'Ann & Co, version 1 of 21', 'Ann & Co, Fassung 1 von 21'],
      [['Ann & Co', 2, 1000], 'Ann & Co, version 2 of 1000', 'Ann & Co, Fassung 2 von 1000'],
      [['Ann & Co', 1000, 1000], 'Ann & Co, version 1000 of 1000', 'Ann & Co, Fassung 1000 von 1000'],
    ],
  },
  search: {
    filtersChosen: [
      [[0], 'Filters (0)', 'Filter (0)'],
      [[1], 'Filters (1)', 'Filter (1)'],
      [[2], 'Filters (2)', 'Filter (2)'],
      [[21], 'Filters (21)', 'Filter (21)'],
      [[1000], 'Filters (1,000)', 'Filter (1.000)'],
    ],
    results: [
      [[0], '0 results', '0 Treffer'],
      [[1], '1 result', '1 Treffer'],
      [[2], '2 results', '2 Treffer'],
      [[21], '21 results', '21 Treffer'],
      [[1000], '1,000 results', '1.000 Treffer'],
    ],
    found: [
      [[0, null], '0 results.', '0 Treffer.'],
      [[1, 'Bo & “C”'], '1 result. Enter opens “Bo & “C””.', '1 Treffer. Die Eingabetaste öffnet „Bo & “C”“.'],
      [[2, 'Bo & “C”'], '2 results. Enter opens “Bo & “C””.', '2 Treffer. Die Eingabetaste öffnet „Bo & “C”“.'],
      [[21, 'Bo & “C”'], '21 results. Enter opens “Bo & “C””.', '21 Treffer. Die Eingabetaste öffnet „Bo & “C”“.'],
      [
        [1000, 'Bo & “C”'],
        '1,000 results. Enter opens “Bo & “C””.',
        '1.000 Treffer. Die Eingabetaste öffnet „Bo & “C”“.',
      ],
    ],
    nothing: [
      [['', 0], 'No results.', 'Keine Treffer.'],
      [['', 1], 'No results with this filter.', 'Keine Treffer mit diesem Filter.'],
      [['a “b”', 0], 'No results for “a “b””.', 'Keine Treffer für „a “b”“.'],
      [['a “b”', 1], 'No results for “a “b”” with this filter.', 'Keine Treffer für „a “b”“ mit diesem Filter.'],
      [['a “b”', 2], 'No results for “a “b”” with these filters.', 'Keine Treffer für „a “b”“ mit diesen Filtern.'],
    ],
    near: [
      [
        ['morgage', ['mortgage']],
        'Nothing says “morgage”. Near it: mortgage.',
        'Nirgends steht „morgage“. Ähnlich: mortgage.',
      ],
      [
        ['morgage', ['mortgage', 'mortar']],
        'Nothing says “morgage”. Near it: mortgage and mortar.',
        'Nirgends steht „morgage“. Ähnlich: mortgage und mortar.',
      ],
    ],
    nowhere: [
      [[['Ann & Co']], 'Nothing says “Ann & Co”.', 'Nirgends steht „Ann & Co“.'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'Nothing says “Ann”, “B, C” and “Cy & Co”.',
        'Nirgends steht „Ann“, „B, C“ und „Cy & Co“.',
      ],
    ],
    missing: [
      [[['Ann & Co']], 'Without “Ann & Co”', 'Ohne „Ann & Co“'],
      [[['Ann', 'B, C', 'Cy & Co']], 'Without “Ann”, “B, C” and “Cy & Co”', 'Ohne „Ann“, „B, C“ und „Cy & Co“'],
    ],
    withoutFilters: [
      [[0], 'Try it without filters: 0 results.', 'Ohne Filter: 0 Treffer.'],
      [[1], 'Try it without filters: 1 result.', 'Ohne Filter: 1 Treffer.'],
      [[2], 'Try it without filters: 2 results.', 'Ohne Filter: 2 Treffer.'],
      [[21], 'Try it without filters: 21 results.', 'Ohne Filter: 21 Treffer.'],
      [[1000], 'Try it without filters: 1,000 results.', 'Ohne Filter: 1.000 Treffer.'],
    ],
  },
  map: {
    label: [[['Ann & Co'], 'Journey map: Ann & Co', 'Karte der Journey: Ann & Co']],
    describe: [[['Ann & Co'], 'The journey map “Ann & Co”.', 'Die Karte der Journey „Ann & Co“.']],
    stageLabel: [[['Ann & Co'], 'Stage Ann & Co', 'Phase Ann & Co']],
    worstLoss: [
      [[1, 2], 'Worst: −1 at step 2', 'Größter Verlust: −1 bei Schritt 2'],
      [[38, 21], 'Worst: −38 at step 21', 'Größter Verlust: −38 bei Schritt 21'],
      [[0.5, 3], 'Worst: −0.5 at step 3', 'Größter Verlust: −0,5 bei Schritt 3'],
    ],
    momentAt: [
      [['Ann & Co', 1], 'Ann & Co · step 1', 'Ann & Co · Schritt 1'],
      [['Ann & Co', 1000], 'Ann & Co · step 1000', 'Ann & Co · Schritt 1000'],
    ],
    feltApart: [
      [['Ann & Co', 'A “B”, C', '−2', 'Bo'], 'Ann & Co for A “B”, C, −2 for Bo.', 'Ann & Co für A “B”, C, −2 für Bo.'],
    ],
    original: [[['Ann & Co'], '(Ann & Co in the source)', '(in der Quelle: Ann & Co)']],
    severity: [
      [[1, 'A “B”, C'], '(severity 1 of 3: A “B”, C)', '(Schwere 1 von 3: A “B”, C)'],
      [[3, 'A “B”, C'], '(severity 3 of 3: A “B”, C)', '(Schwere 3 von 3: A “B”, C)'],
    ],
  },
  mapHeader: {
    claims: [
      [[0, 2], '0 of 2 claims rest on research', '0 von 2 Aussagen beruhen auf Forschung'],
      [[1, 1], '1 of 1 claim rests on research', '1 von 1 Aussage beruht auf Forschung'],
      [[1, 21], '1 of 21 claims rests on research', '1 von 21 Aussagen beruht auf Forschung'],
      [[2, 1000], '2 of 1,000 claims rest on research', '2 von 1.000 Aussagen beruhen auf Forschung'],
      [[1000, 1000], '1,000 of 1,000 claims rest on research', '1.000 von 1.000 Aussagen beruhen auf Forschung'],
    ],
    products: [
      [[0], 'Products', 'Produkte'],
      [[1], 'Product', 'Produkt'],
      [[2], 'Products', 'Produkte'],
      [[21], 'Products', 'Produkte'],
      [[1000], 'Products', 'Produkte'],
    ],
  },
  mapBar: {
    version: [[['Ann & Co'], 'Version of Ann & Co', 'Fassung vom Ann & Co']],
  },
  mapBarSays: {
    all: [
      [[0], 'All 0', 'Alle 0'],
      [[1], 'All 1', 'Alle 1'],
      [[2], 'All 2', 'Alle 2'],
      [[21], 'All 21', 'Alle 21'],
      [[1000], 'All 1,000', 'Alle 1.000'],
    ],
    chosen: [
      [[0], '0 chosen', '0 gewählt'],
      [[1], '1 chosen', '1 gewählt'],
      [[2], '2 chosen', '2 gewählt'],
      [[21], '21 chosen', '21 gewählt'],
      [[1000], '1,000 chosen', '1.000 gewählt'],
    ],
    lanes: [
      [[0, 2], '0 of 2', '0 von 2'],
      [[1, 1], '1 of 1', '1 von 1'],
      [[1, 21], '1 of 21', '1 von 21'],
      [[2, 1000], '2 of 1000', '2 von 1000'],
      [[1000, 1000], '1000 of 1000', '1000 von 1000'],
    ],
    matching: [
      [[0, 2], '0 of 2 steps', '0 von 2 Schritten'],
      [[1, 1], '1 of 1 step', '1 von 1 Schritt'],
      [[1, 21], '1 of 21 steps', '1 von 21 Schritten'],
      [[2, 1000], '2 of 1,000 steps', '2 von 1.000 Schritten'],
      [[1000, 1000], '1,000 of 1,000 steps', '1.000 von 1.000 Schritten'],
    ],
    drawn: [[['Ann & Co', 'A “B”, C'], 'Ann & Co. Drawn: A “B”, C.', 'Ann & Co. Gezeichnet: A “B”, C.']],
  },
  mapSays: {
    nextLow: [
      [
        ['Ann & Co', 'A “B”, C', '−2'],
        'Next low: step Ann & Co, A “B”, C, −2',
        'Nächstes Tief: Schritt Ann & Co, A “B”, C, −2',
      ],
    ],
    nextHigh: [
      [
        ['Ann & Co', 'A “B”, C', '−2'],
        'Next high: step Ann & Co, A “B”, C, −2',
        'Nächstes Hoch: Schritt Ann & Co, A “B”, C, −2',
      ],
    ],
  },
  mapFolds: {
    steps: [
      [[1], '+1 step', '+1 Schritt'],
      [[2], '+2 steps', '+2 Schritte'],
      [[21], '+21 steps', '+21 Schritte'],
    ],
  },
  mapInView: {
    steps: [
      [[1, 1, 1], 'Step 1 of 1', 'Schritt 1 von 1'],
      [[3, 3, 21], 'Step 3 of 21', 'Schritt 3 von 21'],
      [[1, 2, 21], 'Steps 1 to 2 of 21', 'Schritte 1 bis 2 von 21'],
    ],
  },
  stepPanel: {
    place: [
      [['Ann & Co', 0, 2], 'Ann & Co · step 0 of 2', 'Ann & Co · Schritt 0 von 2'],
      [['Ann & Co', 1, 1], 'Ann & Co · step 1 of 1', 'Ann & Co · Schritt 1 von 1'],
      [['Ann & Co', 1, 21], 'Ann & Co · step 1 of 21', 'Ann & Co · Schritt 1 von 21'],
      [['Ann & Co', 2, 1000], 'Ann & Co · step 2 of 1000', 'Ann & Co · Schritt 2 von 1000'],
      [['Ann & Co', 1000, 1000], 'Ann & Co · step 1000 of 1000', 'Ann & Co · Schritt 1000 von 1000'],
    ],
    previousIs: [[['Ann & Co'], 'Previous step: Ann & Co', 'Vorheriger Schritt: Ann & Co']],
    nextIs: [[['Ann & Co'], 'Next step: Ann & Co', 'Nächster Schritt: Ann & Co']],
  },
  stepPicture: {
    place: [
      [['Ann & Co', 0, 2], 'Ann & Co · step 0 of 2', 'Ann & Co · Schritt 0 von 2'],
      [['Ann & Co', 1, 1], 'Ann & Co · step 1 of 1', 'Ann & Co · Schritt 1 von 1'],
      [['Ann & Co', 1, 21], 'Ann & Co · step 1 of 21', 'Ann & Co · Schritt 1 von 21'],
      [['Ann & Co', 2, 1000], 'Ann & Co · step 2 of 1000', 'Ann & Co · Schritt 2 von 1000'],
      [['Ann & Co', 1000, 1000], 'Ann & Co · step 1000 of 1000', 'Ann & Co · Schritt 1000 von 1000'],
    ],
    evidence: [
      [['strong', ['Talks'], 0], 'strong: Talks', 'strong: Talks'],
      [
        ['strong', ['Talks', 'Diary'], 1],
        'strong: Talks · Diary · and 1 more',
        'strong: Talks · Diary · und 1 weitere',
      ],
      [['weak', ['Talks', 'Diary'], 21], 'weak: Talks · Diary · and 21 more', 'weak: Talks · Diary · und 21 weitere'],
    ],
    channels: [[['Ann & Co'], 'Channels: Ann & Co', 'Kanäle: Ann & Co']],
    share: [
      [[0, 100], '0%, 100 points lost here', '0\u00a0%, 100 Punkte hier verloren'],
      [[100, 0], '100%', '100\u00a0%'],
      [[69, 1], '69%, 1 point lost here', '69\u00a0%, 1 Punkt hier verloren'],
      [[57, 12], '57%, 12 points lost here', '57\u00a0%, 12 Punkte hier verloren'],
    ],
    pain: [
      [[1, 'A “B”, C'], 'Pain point 1 of 3: A “B”, C', 'Schmerzpunkt 1 von 3: A “B”, C'],
      [[3, 'A “B”, C'], 'Pain point 3 of 3: A “B”, C', 'Schmerzpunkt 3 von 3: A “B”, C'],
    ],
  },
  exports: {
    columns: {
      from: [[['Ann & Co'], 'Ann & Co: emotion at the start', 'Ann & Co: Gefühl am Anfang']],
      to: [[['Ann & Co'], 'Ann & Co: emotion at the end', 'Ann & Co: Gefühl am Ende']],
      feeling: [[['Ann & Co'], 'Ann & Co: feeling', 'Ann & Co: Empfinden']],
    },
    pain: [
      [[1, 'A “B”, C', '−2'], '1 of 3, A “B”, C: −2', '1 von 3, A “B”, C: −2'],
      [[3, 'A “B”, C', '−2'], '3 of 3, A “B”, C: −2', '3 von 3, A “B”, C: −2'],
    ],
  },
  mapPicture: {
    more: [
      [[1], 'and 1 more persona', 'und 1 weitere'],
      [[2], 'and 2 more personas', 'und 2 weitere'],
    ],
  },
  mapSources: {
    behind: [
      [[0], 'behind 0 steps', 'hinter 0 Schritten'],
      [[1], 'behind 1 step', 'hinter 1 Schritt'],
      [[2], 'behind 2 steps', 'hinter 2 Schritten'],
      [[21], 'behind 21 steps', 'hinter 21 Schritten'],
      [[1000], 'behind 1,000 steps', 'hinter 1.000 Schritten'],
    ],
    limits: [[['Ann & Co'], 'Limits: Ann & Co', 'Grenzen: Ann & Co']],
  },
  cards: {
    stepsAndPersonas: [
      [[0, []], '0 steps', '0 Schritte'],
      [[1, ['Ann & Co']], '1 step, Ann & Co', '1 Schritt, Ann & Co'],
      [[2, ['Ann', 'B, C', 'Cy & Co']], '2 steps, Ann, B, C and Cy & Co', '2 Schritte, Ann, B, C und Cy & Co'],
      [[21, ['Ann', 'B, C', 'Cy & Co']], '21 steps, Ann, B, C and Cy & Co', '21 Schritte, Ann, B, C und Cy & Co'],
      [
        [1000, ['Ann', 'B, C', 'Cy & Co']],
        '1,000 steps, Ann, B, C and Cy & Co',
        '1.000 Schritte, Ann, B, C und Cy & Co',
      ],
    ],
    review: [[['Ann & Co'], 'Review Ann & Co', 'Überprüfung Ann & Co']],
    score: [
      [[0], 'Score 0', 'Punktwert 0'],
      [[3.5], 'Score 3.5', 'Punktwert 3,5'],
      [[1000], 'Score 1,000', 'Punktwert 1.000'],
    ],
    insight: [[['Ann & Co'], 'Insight · Ann & Co', 'Erkenntnis · Ann & Co']],
  },
  actionCard: {
    with: [
      [[['Ann & Co']], ' with Ann & Co', ' mit Ann & Co'],
      [[['Ann', 'B, C', 'Cy & Co']], ' with Ann, B, C and Cy & Co', ' mit Ann, B, C und Cy & Co'],
    ],
    place: [
      [['Ann & Co', 1], 'Ann & Co, step 1', 'Ann & Co, Schritt 1'],
      [['Ann & Co', 1000], 'Ann & Co, step 1000', 'Ann & Co, Schritt 1000'],
    ],
  },
  measure: {
    by: [[['Ann & Co'], 'by Ann & Co', 'bis Ann & Co']],
    went: [
      [[0], 'It went 0% of the way.', '0\u00a0% des Weges wurden geschafft.'],
      [[57], 'It went 57% of the way.', '57\u00a0% des Weges wurden geschafft.'],
      [[100], 'It went 100% of the way.', '100\u00a0% des Weges wurden geschafft.'],
    ],
    done: [
      [[0], '0% of the way is done.', '0\u00a0% des Weges sind geschafft.'],
      [[57], '57% of the way is done.', '57\u00a0% des Weges sind geschafft.'],
      [[99], '99% of the way is done.', '99\u00a0% des Weges sind geschafft.'],
    ],
  },
  texts: {
    backToText: [
      [[1, 1], 'Back to where note 1 is mentioned', 'Zurück zur Stelle mit Fußnote 1'],
      [[1, 2], 'Back to where note 1 is mentioned, place 2', 'Zurück zur Stelle 2 mit Fußnote 1'],
      [[21, 3], 'Back to where note 21 is mentioned, place 3', 'Zurück zur Stelle 3 mit Fußnote 21'],
    ],
    task: [
      [[true], 'Done', 'Erledigt'],
      [[false], 'Not done', 'Offen'],
    ],
  },
  inTexts: {
    metric: [[['Ann & Co', 'A “B”, C'], 'Ann & Co at A “B”, C', 'Ann & Co bei A “B”, C']],
  },
  inWords: {
    step: [
      [[1, 'A “B”, C'], 'step 1 A “B”, C', 'Schritt 1 „A “B”, C“'],
      [[1000, 'A “B”, C'], 'step 1000 A “B”, C', 'Schritt 1000 „A “B”, C“'],
    ],
    places: [
      [[['step 2'], 0], 'step 2', 'step 2'],
      [[['step 2', 'step 3'], 1], 'step 2, step 3 and 1 more', 'step 2, step 3 und 1 weiteren'],
      [[['step 2', 'step 3'], 21], 'step 2, step 3 and 21 more', 'step 2, step 3 und 21 weiteren'],
    ],
    onlyInWords: [
      [[0], 'in words only, at 0 steps', 'nur in Worten, bei 0 Schritten'],
      [[1], 'in words only, at 1 step', 'nur in Worten, bei 1 Schritt'],
      [[2], 'in words only, at 2 steps', 'nur in Worten, bei 2 Schritten'],
      [[21], 'in words only, at 21 steps', 'nur in Worten, bei 21 Schritten'],
      [[1000], 'in words only, at 1,000 steps', 'nur in Worten, bei 1.000 Schritten'],
    ],
    within: [
      [
        ['Ann & Co', 'A “B”, C', '−2'],
        'from Ann & Co to A “B”, C within −2',
        'von Ann & Co auf A “B”, C innerhalb von −2',
      ],
    ],
    once: [[['Ann & Co', 'A “B”, C'], 'Ann & Co at A “B”, C', 'Ann & Co bei A “B”, C']],
    throughout: [[['Ann & Co'], 'Ann & Co throughout', 'durchgehend Ann & Co']],
    whereverKnown: [[['Ann & Co'], 'Ann & Co wherever known', 'Ann & Co, wo immer bekannt']],
    course: [
      [
        [
          { level: '+1', step: null },
          { level: '−2', at: 'step 3 “Wait”' },
          { level: '+2', at: 'step 9 “Keys”' },
          { level: '+2', step: null },
        ],
        'starts at +1, lowest −2 at step 3 “Wait”, highest +2 at step 9 “Keys”, ends at +2',
        'beginnt bei +1, am tiefsten −2 bei step 3 “Wait”, am höchsten +2 bei step 9 “Keys”, endet bei +2',
      ],
      [
        [
          { level: '0', step: 2 },
          { level: '−1', at: 'step 3 “Wait”' },
          { level: '+1', at: 'step 5 “Sign”' },
          { level: '+1', step: 5 },
        ],
        'starts at 0 (step 2), lowest −1 at step 3 “Wait”, highest +1 at step 5 “Sign”, ends at +1 (step 5)',
        'beginnt bei 0 (Schritt 2), am tiefsten −1 bei step 3 “Wait”, am höchsten +1 bei step 5 “Sign”, endet bei +1 (Schritt 5)',
      ],
    ],
    alsoInWords: [
      [[0], 'in words only at 0 steps', 'nur in Worten bei 0 Schritten'],
      [[1], 'in words only at 1 step', 'nur in Worten bei 1 Schritt'],
      [[2], 'in words only at 2 steps', 'nur in Worten bei 2 Schritten'],
      [[21], 'in words only at 21 steps', 'nur in Worten bei 21 Schritten'],
      [[1000], 'in words only at 1,000 steps', 'nur in Worten bei 1.000 Schritten'],
    ],
    notKnown: [
      [[0, 2], 'not known for 0 of 2 steps', 'bei 0 von 2 Schritten nicht bekannt'],
      [[1, 1], 'not known for 1 of 1 step', 'bei 1 von 1 Schritt nicht bekannt'],
      [[1, 21], 'not known for 1 of 21 steps', 'bei 1 von 21 Schritten nicht bekannt'],
      [[2, 1000], 'not known for 2 of 1,000 steps', 'bei 2 von 1.000 Schritten nicht bekannt'],
      [[1000, 1000], 'not known for 1,000 of 1,000 steps', 'bei 1.000 von 1.000 Schritten nicht bekannt'],
    ],
    size: [
      [[1, 1], 'The journey has 1 step in 1 stage.', 'Die Journey hat 1 Schritt in 1 Phase.'],
      [[2, 1], 'The journey has 2 steps in 1 stage.', 'Die Journey hat 2 Schritte in 1 Phase.'],
      [[21, 1000], 'The journey has 21 steps in 1,000 stages.', 'Die Journey hat 21 Schritte in 1.000 Phasen.'],
    ],
    noEmotions: [
      [[['Ann & Co']], 'No emotions are known for Ann & Co', 'Für Ann & Co sind keine Emotionen bekannt'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'No emotions are known for Ann, B, C and Cy & Co',
        'Für Ann, B, C und Cy & Co sind keine Emotionen bekannt',
      ],
    ],
    emotionsInWords: [
      [[['Ann & Co']], 'What Ann & Co feel is known in words only', 'Wie es Ann & Co geht, ist nur in Worten bekannt'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'What Ann, B, C and Cy & Co feel is known in words only',
        'Wie es Ann, B, C und Cy & Co geht, ist nur in Worten bekannt',
      ],
    ],
    oneLevel: [
      [
        ['Ann & Co', true],
        'Every emotion known as a number is Ann & Co.',
        'Jede als Zahl bekannte Emotion liegt bei Ann & Co.',
      ],
      [['Ann & Co', false], 'Every emotion known is Ann & Co.', 'Jede bekannte Emotion liegt bei Ann & Co.'],
    ],
    moment: [
      [['step 2', '−2', []], 'step 2 (−2)', 'step 2 (−2)'],
      [['step 2', '−2', ['Ann & Co']], 'step 2 (−2 for Ann & Co)', 'step 2 (−2 für Ann & Co)'],
      [['step 2', '−2', ['Ann', 'Bo']], 'step 2 (−2 for Ann and Bo)', 'step 2 (−2 für Ann und Bo)'],
    ],
    extremes: [
      [
        ['Ann & Co', 'A “B”, C'],
        'The lowest moment is Ann & Co, the highest A “B”, C.',
        'Der tiefste Moment ist Ann & Co, der höchste A “B”, C.',
      ],
    ],
    largestLoss: [
      [
        [1, 'step 4', true],
        'The largest loss is 1 of 100 who start, at step 4',
        'Der größte Verlust: 1 von 100, die beginnen, bei step 4',
      ],
      [
        [38, 'step 4', true],
        'The largest loss is 38 of 100 who start, at step 4',
        'Der größte Verlust: 38 von 100, die beginnen, bei step 4',
      ],
      [
        [12.5, 'step 4', false],
        'The largest loss is 12.5% of those who start, at step 4',
        'Der größte Verlust: 12,5\u00a0% derer, die beginnen, bei step 4',
      ],
    ],
    widestGap: [
      [
        ['Ann & Co', ['Ann & Co']],
        'The widest gap is at Ann & Co: Ann & Co.',
        'Der größte Abstand liegt bei Ann & Co: Ann & Co.',
      ],
      [
        ['Ann & Co', ['Ann', 'B, C', 'Cy & Co']],
        'The widest gap is at Ann & Co: Ann, B, C, Cy & Co.',
        'Der größte Abstand liegt bei Ann & Co: Ann, B, C, Cy & Co.',
      ],
    ],
  },
  stillWithUsInWords: {
    one: [
      [
        [0, 'step 4', true],
        'Of 100 who start, none are left at step 4, the only step measured',
        'Von 100, die beginnen, ist bei step 4, dem einzigen gemessenen Schritt, niemand mehr dabei',
      ],
      [
        [1, 'step 4', true],
        'Of 100 who start, 1 is left at step 4, the only step measured',
        'Von 100, die beginnen, ist bei step 4, dem einzigen gemessenen Schritt, noch 1 dabei',
      ],
      [
        [100, 'step 4', true],
        'Of 100 who start, all 100 are left at step 4, the only step measured',
        'Von 100, die beginnen, sind bei step 4, dem einzigen gemessenen Schritt, noch alle 100 dabei',
      ],
      [
        [31, 'step 4', true],
        'Of 100 who start, 31 are left at step 4, the only step measured',
        'Von 100, die beginnen, sind bei step 4, dem einzigen gemessenen Schritt, noch 31 dabei',
      ],
      [
        [31.5, 'step 4', false],
        'Of those who start, 31.5% are left at step 4, the only step measured',
        'Von denen, die beginnen, sind bei step 4, dem einzigen gemessenen Schritt, noch 31,5\u00a0% dabei',
      ],
    ],
    last: [
      [
        [0, 'step 4', true],
        'Of 100 who start, none are left at step 4',
        'Von 100, die beginnen, ist bei step 4 niemand mehr dabei',
      ],
      [
        [1, 'step 4', true],
        'Of 100 who start, 1 is left at step 4',
        'Von 100, die beginnen, ist bei step 4 noch 1 dabei',
      ],
      [
        [31, 'step 4', true],
        'Of 100 who start, 31 are left at step 4',
        'Von 100, die beginnen, sind bei step 4 noch 31 dabei',
      ],
      [
        [31.5, 'step 4', false],
        'Of those who start, 31.5% are left at step 4',
        'Von denen, die beginnen, sind bei step 4 noch 31,5\u00a0% dabei',
      ],
    ],
    firstAndLast: [
      [
        [70, 'step 2', 0, 'step 4', true],
        'Of 100 who start, 70 are left at step 2 and none at step 4',
        'Von 100, die beginnen, sind bei step 2 noch 70 und bei step 4 niemand mehr dabei',
      ],
      [
        [1, 'step 2', 1, 'step 4', true],
        'Of 100 who start, 1 is left at step 2 and 1 at step 4',
        'Von 100, die beginnen, ist bei step 2 noch 1 und bei step 4 noch 1 dabei',
      ],
      [
        [100, 'step 2', 31, 'step 4', true],
        'Of 100 who start, all 100 are left at step 2 and 31 at step 4',
        'Von 100, die beginnen, sind bei step 2 noch alle 100 und bei step 4 noch 31 dabei',
      ],
      [
        [70.5, 'step 2', 31, 'step 4', false],
        'Of those who start, 70.5% are left at step 2 and 31% at step 4',
        'Von denen, die beginnen, sind bei step 2 noch 70,5\u00a0% und bei step 4 noch 31\u00a0% dabei',
      ],
    ],
    loss: [
      [[1, 'step 4', true], '1 at step 4', '1 bei step 4'],
      [[38, 'step 4', true], '38 at step 4', '38 bei step 4'],
      [[1, 'step 4', false], '1 point at step 4', '1 Punkt bei step 4'],
      [[0.5, 'step 4', false], '0.5 points at step 4', '0,5 Punkte bei step 4'],
    ],
    onlyLoss: [[['Ann & Co'], 'The only loss: Ann & Co', 'Der einzige Verlust: Ann & Co']],
    losses: [
      [[['Ann & Co']], 'Largest losses: Ann & Co', 'Die größten Verluste: Ann & Co'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'Largest losses: Ann, B, C and Cy & Co',
        'Die größten Verluste: Ann, B, C und Cy & Co',
      ],
    ],
  },
  channelsInWords: {
    atSome: [
      [[0, 2], 'at 0 of 2 steps', 'bei 0 von 2 Schritten'],
      [[1, 1], 'at 1 of 1 step', 'bei 1 von 1 Schritt'],
      [[1, 21], 'at 1 of 21 steps', 'bei 1 von 21 Schritten'],
      [[2, 1000], 'at 2 of 1,000 steps', 'bei 2 von 1.000 Schritten'],
      [[1000, 1000], 'at 1,000 of 1,000 steps', 'bei 1.000 von 1.000 Schritten'],
    ],
    atSteps: [
      [[['Ann & Co']], 'at step Ann & Co', 'bei Schritt Ann & Co'],
      [[['Ann', 'B, C', 'Cy & Co']], 'at steps Ann, B, C and Cy & Co', 'bei den Schritten Ann, B, C und Cy & Co'],
    ],
    most: [
      [['Phone', 1, true], 'Phone (1 step)', 'Phone (1 Schritt)'],
      [['Phone', 2, true], 'Phone (2 steps)', 'Phone (2 Schritte)'],
      [['Phone', 1, false], 'Phone (1)', 'Phone (1)'],
      [['Phone', 1000, false], 'Phone (1,000)', 'Phone (1.000)'],
    ],
    uses: [
      [[1, ['Phone (3 steps)']], 'uses 1 channel: Phone (3 steps)', 'nutzt 1 Kanal: Phone (3 steps)'],
      [
        [2, ['Phone (3 steps)', 'Web (1)']],
        'uses 2 channels, most often Phone (3 steps) and Web (1)',
        'nutzt 2 Kanäle, am häufigsten Phone (3 steps) und Web (1)',
      ],
      [[21, ['A', 'B', 'C']], 'uses 21 channels, most often A, B and C', 'nutzt 21 Kanäle, am häufigsten A, B und C'],
    ],
    between: [
      [[['Ann & Co']], 'moves back and forth between Ann & Co', 'wechselt hin und her zwischen Ann & Co'],
      [
        [['Ann', 'B, C', 'Cy & Co']],
        'moves back and forth between Ann, B, C and Cy & Co',
        'wechselt hin und her zwischen Ann, B, C und Cy & Co',
      ],
    ],
    from: [
      [['Ann & Co', 1], 'Ann & Co from step 1', 'Ann & Co ab Schritt 1'],
      [['Ann & Co', 1000], 'Ann & Co from step 1000', 'Ann & Co ab Schritt 1000'],
    ],
    once: [
      [['Ann & Co', 1], 'Ann & Co at step 1 only', 'Ann & Co, nur bei Schritt 1'],
      [['Ann & Co', 1000], 'Ann & Co at step 1000 only', 'Ann & Co, nur bei Schritt 1000'],
    ],
    then: [
      [['Ann & Co', ['Ann & Co']], 'Ann & Co, then Ann & Co', 'Ann & Co, dann Ann & Co'],
      [
        ['Ann & Co', ['Ann', 'B, C', 'Cy & Co']],
        'Ann & Co, then Ann, B, C and Cy & Co',
        'Ann & Co, dann Ann, B, C und Cy & Co',
      ],
    ],
    throughout: [[['Ann & Co'], 'Ann & Co throughout', 'durchgehend Ann & Co']],
    switches: [
      [[0], '0 switches', '0 Wechsel'],
      [[1], '1 switch', '1 Wechsel'],
      [[2], '2 switches', '2 Wechsel'],
      [[21], '21 switches', '21 Wechsel'],
      [[1000], '1,000 switches', '1.000 Wechsel'],
    ],
    several: [[['Ann & Co'], 'several channels at once Ann & Co', 'Ann & Co mehrere Kanäle zugleich']],
    without: [[['Ann & Co'], 'no contact Ann & Co', 'Ann & Co kein Kontakt']],
  },
  comparison: {
    nothing: [
      [
        ['Ann & Co', 'A “B”, C'],
        'Nothing to compare: no step is known for both Ann & Co and A “B”, C.',
        'Nichts zu vergleichen: Für keinen Schritt ist beides bekannt, Ann & Co und A “B”, C.',
      ],
    ],
    furthest: [
      [
        ['Ann & Co', 'A “B”, C', '−2', 'Bo', '+1'],
        'Furthest apart at Ann & Co: A “B”, C −2, Bo +1.',
        'Am weitesten auseinander bei Ann & Co: A “B”, C −2, Bo +1.',
      ],
    ],
    noStepShared: [[['Ann & Co'], 'No step is shared with “Ann & Co”.', 'Kein Schritt kommt auch in „Ann & Co“ vor.']],
    nothingOf: [[['Ann & Co'], 'Ann & Co: nothing to compare.', 'Ann & Co: nichts zu vergleichen.']],
    noChange: [[['Ann & Co'], 'Ann & Co: no change.', 'Ann & Co: keine Änderung.']],
    change: [
      [
        ['Ann & Co', 'A “B”, C', '−2', 'Bo'],
        'Ann & Co: largest change at A “B”, C, from −2 to Bo.',
        'Ann & Co: größte Änderung bei A “B”, C, von −2 auf Bo.',
      ],
    ],
    renamedTo: [[['Ann & Co', 'A “B”, C'], '“Ann & Co” to “A “B”, C”', '„Ann & Co“ zu „A “B”, C“']],
    titles: [
      [[['Ann & Co'], 0], 'Ann & Co', 'Ann & Co'],
      [[['A', 'B', 'C'], 1], 'A, B, C and 1 more', 'A, B, C und 1 weiterer'],
      [[['A', 'B', 'C'], 21], 'A, B, C and 21 more', 'A, B, C und 21 weitere'],
    ],
    added: [
      [[0, 'A “B”, C'], '0 steps added (A “B”, C)', '0 Schritte neu (A “B”, C)'],
      [[1, 'A “B”, C'], '1 step added (A “B”, C)', '1 Schritt neu (A “B”, C)'],
      [[2, 'A “B”, C'], '2 steps added (A “B”, C)', '2 Schritte neu (A “B”, C)'],
      [[21, 'A “B”, C'], '21 steps added (A “B”, C)', '21 Schritte neu (A “B”, C)'],
      [[1000, 'A “B”, C'], '1,000 steps added (A “B”, C)', '1.000 Schritte neu (A “B”, C)'],
    ],
    removed: [
      [[0, 'A “B”, C'], '0 steps removed (A “B”, C)', '0 Schritte entfallen (A “B”, C)'],
      [[1, 'A “B”, C'], '1 step removed (A “B”, C)', '1 Schritt entfallen (A “B”, C)'],
      [[2, 'A “B”, C'], '2 steps removed (A “B”, C)', '2 Schritte entfallen (A “B”, C)'],
      [[21, 'A “B”, C'], '21 steps removed (A “B”, C)', '21 Schritte entfallen (A “B”, C)'],
      [[1000, 'A “B”, C'], '1,000 steps removed (A “B”, C)', '1.000 Schritte entfallen (A “B”, C)'],
    ],
    moved: [
      [[0, 'A “B”, C'], '0 steps moved (A “B”, C)', '0 Schritte verschoben (A “B”, C)'],
      [[1, 'A “B”, C'], '1 step moved (A “B”, C)', '1 Schritt verschoben (A “B”, C)'],
      [[2, 'A “B”, C'], '2 steps moved (A “B”, C)', '2 Schritte verschoben (A “B”, C)'],
      [[21, 'A “B”, C'], '21 steps moved (A “B”, C)', '21 Schritte verschoben (A “B”, C)'],
      [[1000, 'A “B”, C'], '1,000 steps moved (A “B”, C)', '1.000 Schritte verschoben (A “B”, C)'],
    ],
    renamed: [
      [[0, 'A “B”, C'], '0 steps renamed (A “B”, C)', '0 Schritte umbenannt (A “B”, C)'],
      [[1, 'A “B”, C'], '1 step renamed (A “B”, C)', '1 Schritt umbenannt (A “B”, C)'],
      [[2, 'A “B”, C'], '2 steps renamed (A “B”, C)', '2 Schritte umbenannt (A “B”, C)'],
      [[21, 'A “B”, C'], '21 steps renamed (A “B”, C)', '21 Schritte umbenannt (A “B”, C)'],
      [[1000, 'A “B”, C'], '1,000 steps renamed (A “B”, C)', '1.000 Schritte umbenannt (A “B”, C)'],
    ],
    same: [
      [['Ann & Co'], 'The steps are the same as in “Ann & Co”.', 'Die Schritte sind dieselben wie in „Ann & Co“.'],
    ],
    sinceThat: [
      [['Ann & Co', ['Ann & Co']], 'Compared with “Ann & Co”: Ann & Co.', 'Gegenüber „Ann & Co“: Ann & Co.'],
      [
        ['Ann & Co', ['Ann', 'B, C', 'Cy & Co']],
        'Compared with “Ann & Co”: Ann, B, C and Cy & Co.',
        'Gegenüber „Ann & Co“: Ann, B, C und Cy & Co.',
      ],
    ],
    inThat: [
      [['Ann & Co', ['Ann & Co']], 'In “Ann & Co”: Ann & Co.', 'In „Ann & Co“: Ann & Co.'],
      [
        ['Ann & Co', ['Ann', 'B, C', 'Cy & Co']],
        'In “Ann & Co”: Ann, B, C and Cy & Co.',
        'In „Ann & Co“: Ann, B, C und Cy & Co.',
      ],
    ],
    against: [[['Ann & Co', 'A “B”, C'], 'Ann & Co against A “B”, C', 'Ann & Co gegenüber A “B”, C']],
  },
  print: {
    title: [[['Ann & Co'], 'Ann & Co, for print', 'Ann & Co, zum Drucken']],
    describe: [
      [
        ['Ann & Co', 'A “B”, C'],
        'The journey map “Ann & Co” on sheets of A “B”, C paper.',
        'Die Karte der Journey „Ann & Co“ auf A “B”, C-Blättern.',
      ],
    ],
    onPaper: [[['Ann & Co'], ' of Ann & Co paper, landscape.', ' Ann & Co, Querformat.']],
    sheetsAt: [[['Ann & Co'], 'Laid out on sheets of paper: Ann & Co', 'Auf Blätter gesetzt: Ann & Co']],
    steps: [
      [[1, 1, 1], 'Step 1 of 1', 'Schritt 1 von 1'],
      [[3, 3, 21], 'Step 3 of 21', 'Schritt 3 von 21'],
      [[1, 2, 21], 'Steps 1 to 2 of 21', 'Schritte 1 bis 2 von 21'],
      [[21, 40, 1000], 'Steps 21 to 40 of 1000', 'Schritte 21 bis 40 von 1000'],
    ],
    owner: [[['Ann & Co'], 'Owner: Ann & Co', 'Verantwortlich: Ann & Co']],
    validated: [[['Ann & Co', 'A “B”, C'], 'Validated with Ann & Co, A “B”, C', 'Validiert mit Ann & Co, A “B”, C']],
    reviewed: [[['Ann & Co'], 'Reviewed Ann & Co', 'Überprüft am Ann & Co']],
  },
  printSays: {
    sheet: [
      [[0, 2], 'Sheet 0 of 2', 'Blatt 0 von 2'],
      [[1, 1], 'Sheet 1 of 1', 'Blatt 1 von 1'],
      [[1, 21], 'Sheet 1 of 21', 'Blatt 1 von 21'],
      [[2, 1000], 'Sheet 2 of 1000', 'Blatt 2 von 1000'],
      [[1000, 1000], 'Sheet 1000 of 1000', 'Blatt 1000 von 1000'],
    ],
    sheets: [
      [[0], '0 sheets', '0 Blätter'],
      [[1], '1 sheet', '1 Blatt'],
      [[2], '2 sheets', '2 Blätter'],
      [[21], '21 sheets', '21 Blätter'],
      [[1000], '1,000 sheets', '1.000 Blätter'],
    ],
    leftOut: [
      [[1], ', 1 lane left out', ', 1 Zeile ausgelassen'],
      [[2], ', 2 lanes left out', ', 2 Zeilen ausgelassen'],
    ],
  },
  table: {
    title: [[['Ann & Co'], 'Ann & Co, as a table', 'Ann & Co als Tabelle']],
    describe: [
      [
        ['Ann & Co'],
        'Every step of the journey “Ann & Co” in a table that can be sorted, filtered and copied.',
        'Jeder Schritt der Journey „Ann & Co“ in einer Tabelle zum Sortieren, Filtern und Kopieren.',
      ],
    ],
    label: [[['Ann & Co'], 'Table of the journey: Ann & Co', 'Tabelle der Journey: Ann & Co']],
    caption: [
      [
        ['Ann & Co', 0, 0],
        'Ann & Co: 0 steps in 0 stages, a row each, ',
        'Ann & Co: 0 Schritte in 0 Phasen, je eine Zeile, ',
      ],
      [
        ['Ann & Co', 1, 1],
        'Ann & Co: 1 step in 1 stage, a row each, ',
        'Ann & Co: 1 Schritt in 1 Phase, je eine Zeile, ',
      ],
      [
        ['Ann & Co', 1, 2],
        'Ann & Co: 1 step in 2 stages, a row each, ',
        'Ann & Co: 1 Schritt in 2 Phasen, je eine Zeile, ',
      ],
      [
        ['Ann & Co', 2, 1],
        'Ann & Co: 2 steps in 1 stage, a row each, ',
        'Ann & Co: 2 Schritte in 1 Phase, je eine Zeile, ',
      ],
      [
        ['Ann & Co', 21, 1000],
        'Ann & Co: 21 steps in 1,000 stages, a row each, ',
        'Ann & Co: 21 Schritte in 1.000 Phasen, je eine Zeile, ',
      ],
    ],
    cameBack: [
      [[1], '1 came back', '1 zurückgekehrt'],
      [[2], '2 came back', '2 zurückgekehrt'],
      [[1000], '1,000 came back', '1.000 zurückgekehrt'],
    ],
    sources: [
      [[0], '0 sources:', '0 Quellen:'],
      [[1], '1 source:', '1 Quelle:'],
      [[2], '2 sources:', '2 Quellen:'],
      [[21], '21 sources:', '21 Quellen:'],
      [[1000], '1,000 sources:', '1.000 Quellen:'],
    ],
    severity: [
      [[1, 'A “B”, C'], 'severity 1: A “B”, C', 'Schwere 1: A “B”, C'],
      [[3, 'A “B”, C'], 'severity 3: A “B”, C', 'Schwere 3: A “B”, C'],
    ],
  },
  tableSays: {
    sorted: [[['Ann & Co', 'A “B”, C'], 'sorted by Ann & Co, A “B”, C', 'sortiert nach Ann & Co, A “B”, C']],
    announced: [[['Ann & Co', 'A “B”, C'], 'Ann & Co, A “B”, C', 'Ann & Co, A “B”, C']],
  },
  present: {
    title: [[['Ann & Co'], 'Ann & Co, as slides', 'Ann & Co als Folien']],
    describe: [
      [
        ['Ann & Co'],
        'A walk through the journey “Ann & Co”, slide by slide.',
        'Folie für Folie durch die Journey „Ann & Co“.',
      ],
    ],
    size: [
      [[0, 0], '0 steps in 0 stages', '0 Schritte in 0 Phasen'],
      [[1, 1], '1 step in 1 stage', '1 Schritt in 1 Phase'],
      [[1, 2], '1 step in 2 stages', '1 Schritt in 2 Phasen'],
      [[2, 1], '2 steps in 1 stage', '2 Schritte in 1 Phase'],
      [[21, 1000], '21 steps in 1,000 stages', '21 Schritte in 1.000 Phasen'],
    ],
    stage: [
      [[0, 2], 'Stage 0 of 2', 'Phase 0 von 2'],
      [[1, 1], 'Stage 1 of 1', 'Phase 1 von 1'],
      [[1, 21], 'Stage 1 of 21', 'Phase 1 von 21'],
      [[2, 1000], 'Stage 2 of 1000', 'Phase 2 von 1000'],
      [[1000, 1000], 'Stage 1000 of 1000', 'Phase 1000 von 1000'],
    ],
    part: [
      [[0, 0], 'part 0 of 0', 'Teil 0 von 0'],
      [[1, 1], 'part 1 of 1', 'Teil 1 von 1'],
      [[1, 2], 'part 1 of 2', 'Teil 1 von 2'],
      [[2, 1], 'part 2 of 1', 'Teil 2 von 1'],
      [[21, 1000], 'part 21 of 1000', 'Teil 21 von 1000'],
    ],
    momentAt: [
      [['Ann & Co', 1, '−2'], 'Ann & Co: step 1, −2', 'Ann & Co: Schritt 1, −2'],
      [['Ann & Co', 1000, '−2'], 'Ann & Co: step 1000, −2', 'Ann & Co: Schritt 1000, −2'],
    ],
    foundSome: [
      [
        [1, 2],
        '1 of 2 insights: what is still to be done first, by score',
        '1 von 2 Erkenntnissen: was noch zu tun ist zuerst, nach Bewertung',
      ],
      [
        [6, 21],
        '6 of 21 insights: what is still to be done first, by score',
        '6 von 21 Erkenntnissen: was noch zu tun ist zuerst, nach Bewertung',
      ],
      [
        [6, 1000],
        '6 of 1,000 insights: what is still to be done first, by score',
        '6 von 1.000 Erkenntnissen: was noch zu tun ist zuerst, nach Bewertung',
      ],
    ],
    done: [[['Ann & Co'], 'Done Ann & Co', 'Erledigt Ann & Co']],
    fromTo: [[['Ann & Co', 'A “B”, C', '−2'], 'Ann & Co: from A “B”, C to −2', 'Ann & Co: von A “B”, C auf −2']],
    now: [[['Ann & Co'], ', now Ann & Co', ', jetzt Ann & Co']],
  },
  presentSays: {
    position: [
      [[0, 2], '0 of 2', '0 von 2'],
      [[1, 1], '1 of 1', '1 von 1'],
      [[1, 21], '1 of 21', '1 von 21'],
      [[2, 1000], '2 of 1,000', '2 von 1.000'],
      [[1000, 1000], '1,000 of 1,000', '1.000 von 1.000'],
    ],
    slide: [
      [[0, 2, '−2'], 'Slide 0 of 2: −2', 'Folie 0 von 2: −2'],
      [[1, 1, '−2'], 'Slide 1 of 1: −2', 'Folie 1 von 1: −2'],
      [[1, 21, '−2'], 'Slide 1 of 21: −2', 'Folie 1 von 21: −2'],
      [[2, 1000, '−2'], 'Slide 2 of 1,000: −2', 'Folie 2 von 1.000: −2'],
      [[1000, 1000, '−2'], 'Slide 1,000 of 1,000: −2', 'Folie 1.000 von 1.000: −2'],
    ],
    feltBy: [
      [['Ann & Co', ['Ann & Co']], 'Ann & Co for Ann & Co.', 'Ann & Co für Ann & Co.'],
      [
        ['Ann & Co', ['Ann', 'B, C', 'Cy & Co']],
        'Ann & Co for Ann, B, C and Cy & Co.',
        'Ann & Co für Ann, B, C und Cy & Co.',
      ],
    ],
  },
  embed: {
    describe: [
      [
        ['Ann & Co'],
        'The journey map “Ann & Co”, to be shown inside other pages.',
        'Die Karte „Ann & Co“ zum Einbetten in andere Seiten.',
      ],
    ],
    from: [[['Ann & Co'], 'From Ann & Co', 'Aus: Ann & Co']],
    reviewed: [[['Ann & Co'], 'reviewed on Ann & Co', 'überprüft am Ann & Co']],
  },
  home: {
    descriptionOf: [[['Ann & Co'], 'The customer journeys of Ann & Co.', 'Die Customer Journeys von Ann & Co.']],
    holds: [
      [[0, 0, 0, 0], 'Nothing is written down here yet.', 'Hier ist noch nichts aufgeschrieben.'],
      [
        [0, 0, 2, 1],
        '2 insights and 1 source, and no journey map yet.',
        '2 Erkenntnisse und 1 Quelle, und noch keine Karte.',
      ],
      [[0, 0, 0, 1], '1 source, and no journey map yet.', '1 Quelle, und noch keine Karte.'],
      [[1, 1, 0, 0], '1 journey map with 1 step.', '1 Karte mit 1 Schritt.'],
      [
        [1, 1, 0, 1],
        '1 journey map with 1 step and 1 source behind it.',
        '1 Karte mit 1 Schritt und 1 Quelle dahinter.',
      ],
      [[2, 21, 1, 0], '2 journey maps with 21 steps and 1 insight.', '2 Karten mit 21 Schritten und 1 Erkenntnis.'],
      [
        [21, 1000, 12, 40],
        '21 journey maps with 1,000 steps, 12 insights and 40 sources behind them.',
        '21 Karten mit 1.000 Schritten, 12 Erkenntnisse und 40 Quellen dahinter.',
      ],
    ],
    lowestFirst: [
      [[1, 1], 'The lowest moment first.', 'Der tiefste Moment zuerst.'],
      [[8, 8], 'The lowest moment first.', 'Der tiefste Moment zuerst.'],
      [[8, 21], '8 of 21 personas, the lowest moment first.', '8 von 21 Personas, der tiefste Moment zuerst.'],
      [[8, 1000], '8 of 1,000 personas, the lowest moment first.', '8 von 1.000 Personas, der tiefste Moment zuerst.'],
    ],
    validated: [
      [[0, 1], 'of 1 map is validated', 'von 1 Karte ist validiert'],
      [[1, 1], 'of 1 map is validated', 'von 1 Karte ist validiert'],
      [[1, 21], 'of 21 maps is validated', 'von 21 Karten ist validiert'],
      [[0, 21], 'of 21 maps are validated', 'von 21 Karten sind validiert'],
      [[21, 1000], 'of 1,000 maps are validated', 'von 1.000 Karten sind validiert'],
    ],
    reviews: [
      [[0], 'reviews are overdue', 'Überprüfungen sind überfällig'],
      [[1], 'review is overdue', 'Überprüfung ist überfällig'],
      [[2], 'reviews are overdue', 'Überprüfungen sind überfällig'],
      [[21], 'reviews are overdue', 'Überprüfungen sind überfällig'],
      [[1000], 'reviews are overdue', 'Überprüfungen sind überfällig'],
    ],
    openActions: [
      [
        [{ inProgress: 0, planned: 0, proposed: 0, overdue: 0 }],
        'actions are not done yet',
        'Maßnahmen sind noch nicht erledigt',
      ],
      [
        [{ inProgress: 1, planned: 0, proposed: 0, overdue: 0 }],
        'action is not done yet: 1 in progress',
        'Maßnahme ist noch nicht erledigt: 1 in Arbeit',
      ],
      [
        [{ inProgress: 0, planned: 0, proposed: 1, overdue: 1 }],
        'action is not done yet: 1 only proposed; 1 of them is overdue',
        'Maßnahme ist noch nicht erledigt: 1 nur vorgeschlagen; 1 davon überfällig',
      ],
      [
        [{ inProgress: 2, planned: 1, proposed: 3, overdue: 3 }],
        'actions are not done yet: 2 in progress, 1 planned and 3 only proposed; 3 of them are overdue',
        'Maßnahmen sind noch nicht erledigt: 2 in Arbeit, 1 geplant und 3 nur vorgeschlagen; 3 davon überfällig',
      ],
      [
        [{ inProgress: 1, planned: 1000, proposed: 0, overdue: 21 }],
        'actions are not done yet: 1 in progress and 1,000 planned; 21 of them are overdue',
        'Maßnahmen sind noch nicht erledigt: 1 in Arbeit und 1.000 geplant; 21 davon überfällig',
      ],
    ],
    improved: [
      [[1, 1], 'of 1 number measured again got better', 'von 1 neu gemessenen Zahl besser geworden'],
      [
        [5, 20],
        'of 5 numbers measured again got better; 15 of 20 actions are not measured again',
        'von 5 neu gemessenen Zahlen besser geworden; 15 von 20 Maßnahmen sind nicht neu gemessen',
      ],
      [
        [1, 2],
        'of 1 number measured again got better; 1 of 2 actions is not measured again',
        'von 1 neu gemessenen Zahl besser geworden; 1 von 2 Maßnahmen ist nicht neu gemessen',
      ],
      [
        [20, 21],
        'of 20 numbers measured again got better; 1 of 21 actions is not measured again',
        'von 20 neu gemessenen Zahlen besser geworden; 1 von 21 Maßnahmen ist nicht neu gemessen',
      ],
      [
        [2, 1000],
        'of 2 numbers measured again got better; 998 of 1,000 actions are not measured again',
        'von 2 neu gemessenen Zahlen besser geworden; 998 von 1.000 Maßnahmen sind nicht neu gemessen',
      ],
    ],
  },
};
