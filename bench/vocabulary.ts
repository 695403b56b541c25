import { between, mulberry32, pick } from './random.ts';

const words = (list: string): string[] => list.trim().split(/\s+/u);
const phrases = (list: string): string[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/u)
    .filter((phrase) => phrase !== '');

/** Things a customer deals with, the commonest first. */
export const nouns = words(`
  account application form contract document decision invoice payment card statement password code appointment letter
  message reminder question answer address identity deposit limit fee rate offer quote premium claim policy refund
  transfer order delivery parcel return receipt discount voucher subscription upgrade renewal cancellation complaint
  callback transcript ticket queue branch counter kiosk terminal tablet phone website portal dashboard menu page button
  link upload photo scan signature certificate passport licence permit payslip tariff meter reading bill instalment
  mortgage loan pension annuity portfolio fund share bond dividend valuation survey inspection repair replacement part
  warranty manual guide checklist calendar slot schedule itinerary booking ticket-office platform gate lounge seat
  luggage boarding connection delay voucher-code hotel room key breakfast invoice-copy prescription referral diagnosis
  treatment ward clinic laboratory sample result leaflet consent guardian beneficiary executor notary solicitor broker
  adviser manager clerk technician engineer courier driver driver-app warehouse depot inventory shelf basket checkout
  till coupon loyalty points tier badge newsletter webinar tutorial demo trial pilot licence-key workspace invitation
  permission role owner admin backup migration import export template report filter chart attachment comment thread
  notification preference consent-banner cookie browser device fingerprint face voice pin token reader chip contactless
  wallet balance overdraft interest penalty waiver exception escalation handover shift supervisor team partner supplier
  landlord tenant neighbour family child parent carer student teacher employer employee payroll tax allowance benefit
  grant subsidy council registry land-register archive copy original stamp envelope postcode map route distance parking
  entrance sign lift stairs ramp desk chair waiting-room screen number-ticket leaflet-rack hold-music recording
`);

/** What customers do: infinitive and third person. */
export const verbs = words(`
  check/checks open/opens compare/compares read/reads fill-in/fills-in upload/uploads send/sends call/calls ask/asks
  wait-for/waits-for confirm/confirms sign/signs collect/collects print/prints scan/scans choose/chooses find/finds
  search-for/searches-for request/requests change/changes correct/corrects repeat/repeats explain/explains show/shows
  book/books move/moves cancel/cancels renew/renews return/returns repair/repairs replace/replaces accept/accepts
  refuse/refuses question/questions dispute/disputes report/reports track/tracks receive/receives keep/keeps lose/loses
  forget/forgets remember/remembers share/shares copy/copies forward/forwards save/saves download/downloads install/installs
  activate/activates set-up/sets-up test/tests try/tries review/reviews approve/approves prepare/prepares measure/measures
  calculate/calculates estimate/estimates pay/pays settle/settles claim/claims register/registers verify/verifies
  photograph/photographs translate/translates negotiate/negotiates discuss/discusses chase/chases escalate/escalates
`).map((pair) => {
  const [infinitive = '', third = ''] = pair.replaceAll('-', ' ').split('/');
  return { infinitive, third };
});

/** How things are. */
export const adjectives = words(`
  new first clear slow wrong missing personal late simple long short final hidden early confusing helpful empty busy
  complete unexpected friendly private public digital local regional annual monthly weekly daily urgent cheap expensive
  fair unfair honest polite silent broken outdated duplicate separate shared secure trusted unknown familiar foreign
  temporary permanent partial provisional automatic manual handwritten printed signed certified rejected approved pending
  expired renewed cancelled postponed reliable fragile heavy light narrow wide quiet noisy crowded accessible confidential
  optional mandatory seasonal joint single married retired self-employed part-time remote rural urban elderly young
`);

/** Times and circumstances that close a sentence. */
export const circumstances = phrases(`
  on the way to work, late in the evening, during the lunch break, before the weekend, on a small screen, with a child on one arm,
  at the kitchen table, after two reminders, without any warning, in the middle of the month, at the end of the quarter,
  for the third time, with the wrong reference number, in a crowded branch, over a poor connection, while travelling,
  as soon as the salary arrives, between two meetings, with help from a neighbour, in a second language, on a public holiday,
  two days before the deadline, right after moving house, after the birth of a child, without a printer, from abroad,
  on the last working day, with reading glasses, in the dark, under time pressure, in good faith, at the first attempt
`);

/** Words for feelings. */
export const feelings = words(`
  relieved hopeful curious proud calm confident grateful surprised impatient confused anxious forgotten annoyed
  embarrassed helpless suspicious tired ashamed angry resigned excited cautious bored reassured
`);

/** Names of places and people that do not exist: the long tail of rare words that a real index has. */
export const names: readonly string[] = (() => {
  const random = mulberry32(20261121);
  const starts = words(
    'Al Bar Cal Dun El Fen Gar Hol Ister Jor Kel Lan Mar Nor Ost Pel Quen Ros Sel Tor Ul Ver Wes Yar Zel Bre Cro Stan Thorn Win',
  );
  const middles = ['', '', 'a', 'e', 'i', 'o', 'ber', 'den', 'lin', 'mer', 'ner', 'sa', 'ta', 'ver', 'wi'];
  const ends = words(
    'bach berg bury by dale feld ford ham hill holm ley low mere more ness port stead stow ton vale wick worth',
  );
  const found = new Set<string>();
  while (found.size < 5000) {
    const name = pick(random, starts) + pick(random, middles) + pick(random, ends);
    found.add(between(random, 1, 12) === 1 ? `${name} ${pick(random, ['Road', 'Square', 'Street', 'Park'])}` : name);
  }
  return [...found];
})();

export const stageNames = words(`
  Notice Dream Explore Compare Prepare Decide Apply Register Order Wait Receive Start Use Ask Repair Pay Review Renew Move Leave
`);
