import type { Question } from './question.ts';

/**
 * What people ask the example: the insight team, sales, a new colleague, somebody about to present, somebody who leads.
 * Typos and nonsense are among them, as among people.
 */
export const exampleQuestions: readonly Question[] = [
  // Somebody who knows what it is called.
  { asks: 'mortgage', finds: '/maps/buying-a-first-home/' },
  { asks: 'wait for a decision', finds: '/maps/buying-a-first-home/#wait-for-a-decision' },
  { asks: 'wait decision', finds: '/maps/buying-a-first-home/#wait-for-a-decision' },
  { asks: 'Buying a first home', finds: '/maps/buying-a-first-home/' },
  { asks: 'first home 2027', finds: '/maps/buying-a-first-home-2027/' },
  { asks: 'open an account', finds: '/maps/life-with-the-bank/#open-an-account' },
  { asks: 'broker', finds: '/channels/broker/' },
  { asks: 'underwriting', finds: '/teams/underwriting/' },
  { asks: 'promise a date', finds: '/actions/promise-date/' },
  { asks: 'days waiting', finds: '/metrics/days-waiting/' },
  { asks: 'upload documents', finds: '/maps/buying-a-first-home/#upload-documents' },
  // Somebody who has another word for it.
  { asks: 'ATM', finds: '/channels/cash-machine/' },
  { asks: 'hotline', finds: '/channels/contact-centre/' },
  { asks: 'complaint', finds: '/glossary/#claim' },
  { asks: 'churn', finds: '/glossary/#drop-off' },
  { asks: 'freelancer', finds: '/personas/self-employed-owner/' },
  { asks: 'home loan', finds: '/maps/buying-a-first-home/' },
  { asks: 'student loan', finds: '/maps/study-loan/' },
  { asks: 'CSAT', finds: '/metrics/satisfaction/' },
  { asks: 'power of attorney', finds: '/glossary/#third-party-mandate' },
  { asks: 'expat', finds: '/personas/moving-from-abroad/' },
  { asks: 'onboarding', finds: '/maps/joining-the-bank/' },
  // Somebody who asks.
  { asks: 'where do self-employed customers fail?', finds: '/insights/self-employed-fail-the-first-form/' },
  { asks: 'What is a moment of truth?', finds: '/glossary/#moment-of-truth' },
  { asks: 'who is the guarantor', finds: '/glossary/#guarantor' },
  { asks: 'how do I read the emotion curve', finds: '/glossary/#emotion-curve' },
  { asks: 'why do people leave the bank', finds: '/maps/closing-an-account/' },
  { asks: 'the customers who wait nine days', finds: '/insights/silence-after-underwriting/' },
  { asks: 'what do we know about carers', finds: '/personas/carer-for-a-parent/' },
  { asks: 'lowest moment first-time buyer', finds: '/personas/first-time-buyer/' },
  { asks: 'quotes of a carer for a parent about the mandate', finds: '/personas/carer-for-a-parent/' },
  { asks: 'signature in ink', finds: '/insights/half-a-day-for-a-signature/' },
  { asks: 'my first week', finds: '/start/your-first-week/' },
  { asks: 'three years of accounts', finds: '/insights/three-years-of-accounts/' },
  // Somebody who mistypes, or writes it otherwise.
  { asks: 'morgage', finds: '/maps/buying-a-first-home/', near: 'mortgage' },
  { asks: 'underwritng', finds: '/teams/underwriting/', near: 'underwriting' },
  { asks: 'guarantors', finds: '/glossary/#guarantor' },
  { asks: 'self employed', finds: '/personas/self-employed-owner/' },
  { asks: 'selfemployed', finds: '/personas/self-employed-owner/' },
  { asks: 'e-mail', finds: '/channels/email/' },
  { asks: 'firsttime buyer', finds: '/personas/first-time-buyer/' },
  { asks: 'garantor', finds: '/glossary/#guarantor', near: 'guarantor' },
  // What no bank of ours has.
  { asks: 'whatsapp', finds: null },
  { asks: 'iguana', finds: null },
  { asks: 'asdfgh', finds: null },
  { asks: 'blockchain', finds: null },
  { asks: 'zxcv qwertz', finds: null },
  { asks: 'kubernetes deployment', finds: null },
];
