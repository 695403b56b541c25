import type { Question } from './question.ts';

/** What people ask the German library: compounds, umlauts, other words, whole questions, typos and nonsense. */
export const germanQuestions: readonly Question[] = [
  // Somebody who knows what it is called.
  { asks: 'Ein Buch finden', finds: '/maps/buch-finden/' },
  { asks: 'Vormerken', finds: '/maps/buch-finden/#vormerken' },
  { asks: 'am regal suchen', finds: '/maps/buch-finden/#am-regal-suchen' },
  { asks: 'Säumnisgebühr', finds: '/glossary/#saeumnisgebuehr' },
  { asks: 'Leihfrist', finds: '/glossary/#leihfrist' },
  { asks: 'Theke', finds: '/channels/theke/' },
  { asks: 'Haustechnik', finds: '/teams/haustechnik/' },
  { asks: 'Wartezeit', finds: '/metrics/wartezeit/' },
  { asks: 'Vielleserin', finds: '/personas/vielleserin/' },
  { asks: 'Bestellschein', finds: '/maps/fernleihe-bestellen/#den-bestellschein-ausfüllen' },
  // Somebody who has another word for it.
  { asks: 'Reservierung', finds: '/glossary/#vormerkung' },
  { asks: 'Schalter', finds: '/channels/theke/' },
  { asks: 'OPAC', finds: '/channels/katalog/' },
  { asks: 'Mahnung', finds: '/channels/brief/' },
  { asks: 'Fernleihe', finds: '/maps/fernleihe-bestellen/' },
  { asks: 'Zufriedenheit', finds: '/metrics/zufriedenheit/' },
  { asks: 'Bibliotheksausweis', finds: '/maps/fernleihe-bestellen/' },
  { asks: 'Eltern', finds: '/personas/vater-mit-kind/' },
  { asks: 'Strafe', finds: '/glossary/#saeumnisgebuehr' },
  { asks: 'Rückgabetermin', finds: '/glossary/#leihfrist' },
  // A part of a compound, a stem, a vowel spelled out.
  { asks: 'Gebühr', finds: '/insights/gebuehr-auf-der-rueckseite/' },
  { asks: 'Gebuehr', finds: '/insights/gebuehr-auf-der-rueckseite/' },
  { asks: 'Gebühren', finds: '/glossary/#saeumnisgebuehr' },
  { asks: 'Saal', finds: '/maps/fernleihe-bestellen/#es-im-lesesaal-öffnen' },
  { asks: 'Termin', finds: '/maps/fernleihe-bestellen/' },
  { asks: 'rueckseite', finds: '/maps/fernleihe-bestellen/#den-bestellschein-ausfüllen' },
  { asks: 'Schilder', finds: '/actions/schilder-am-regal/' },
  { asks: 'Schild', finds: '/maps/am-regal/#das-schild-lesen' },
  { asks: 'm²', finds: '/maps/fernleihe-bestellen/' },
  { asks: 'm2', finds: '/maps/fernleihe-bestellen/' },
  { asks: 'Wochentag', finds: '/maps/fernleihe-bestellen/' },
  // Somebody who asks.
  { asks: 'Wo geben Menschen die Suche auf?', finds: '/maps/buch-finden/' },
  { asks: 'Was ist eine Vormerkung?', finds: '/glossary/#vormerkung' },
  {
    asks: 'Wie lange warten die Leser auf die Lieferung?',
    finds: '/maps/fernleihe-bestellen/#auf-die-lieferung-warten',
  },
  { asks: 'warum kauft jemand das Buch nach zwei Wochen', finds: '/insights/vormerkung-ohne-ende/' },
  { asks: 'Wer ist der Vater mit dem Kind', finds: '/personas/vater-mit-kind/' },
  { asks: 'mein erster Tag', finds: '/start/erster-tag/' },
  { asks: 'Bescheid am selben Tag', finds: '/actions/nachricht-am-selben-tag/' },
  // Somebody who mistypes.
  { asks: 'Vormerkng', finds: '/glossary/#vormerkung', near: 'vormerkung' },
  { asks: 'Katlog', finds: '/channels/katalog/', near: 'katalog' },
  // What no library of ours has.
  { asks: 'whatsapp', finds: null },
  { asks: 'Leguan', finds: null },
  { asks: 'asdfgh', finds: null },
  { asks: 'Blockchain', finds: null },
  { asks: 'Hypothek', finds: null },
];
