import type { Atlas } from '../../../src/model/atlas.ts';
import { atlasOf } from '../../build-content.ts';

/** A small company with everything that can be found: two maps that share a stage, and entries that name their steps. */
export const company: Atlas = atlasOf({
  products: { loan: { title: 'Loan' }, card: { title: 'Card' } },
  teams: { desk: { title: 'Service desk' }, shop: { title: 'Shop team' } },
  maps: {
    trip: {
      title: 'A first trip',
      question: 'Why do people turn back?',
      personas: ['ann', 'bob'],
      product: 'loan',
      useCase: 'sales',
      owner: 'desk',
      status: 'validated',
      stages: [
        {
          title: 'Look around',
          steps: [
            { title: 'Look', touchpoints: ['web'], emotions: { ann: 1, bob: -2 }, sources: ['talks'] },
            {
              id: 'ask-a-cafe',
              title: 'Ask a café',
              doing: ['Calls the shop'],
              touchpoints: [
                { channel: 'phone', personas: ['ann'] },
                { channel: 'shop', personas: ['bob'] },
              ],
              emotions: { ann: -1, bob: { from: 1, to: -2 } },
              thinking: [{ quote: 'Nobody calls back.', persona: 'bob', source: 'diary' }, { quote: 'Who said this?' }],
              pains: [
                { text: 'Silence for nine days', severity: 3, personas: ['bob'] },
                { text: 'No answer', channels: ['phone'] },
              ],
              opportunities: [{ text: 'Name a day', action: 'name-day' }],
              backstage: [{ team: 'shop', what: 'Looks for the file' }],
              moment: { kind: 'truth', title: 'The long silence', why: 'People decide here.' },
              sources: ['talks', 'diary'],
            },
          ],
        },
        { title: 'Decide', steps: [{ title: 'Decide', assumption: true, touchpoints: ['phone'] }] },
      ],
    },
    'trip-2030': {
      title: 'The trip we want',
      futureOf: 'trip',
      personas: ['ann'],
      useCase: 'sales',
      product: ['loan', 'card'],
      stages: [{ title: 'Look around', steps: [{ title: 'Look', touchpoints: ['phone'], emotions: { ann: 2 } }] }],
    },
    plain: {
      title: 'Without anybody',
      personas: [],
      stages: [{ title: 'Go', steps: [{ title: 'Go', touchpoints: ['web'] }] }],
    },
  },
  insights: {
    'silence-hurts': {
      title: 'Silence hurts more than a no',
      soWhat: 'Write every three days.',
      personas: ['bob'],
      channels: ['phone', 'web'],
      teams: ['desk'],
      at: ['trip#ask-a-cafe'],
      sources: ['talks', 'diary'],
      status: 'accepted',
      published: '2026-05-01',
    },
    rumour: { title: 'A rumour', published: '2026-06-01' },
  },
  actions: { 'name-day': { title: 'Name a day', owner: 'desk', at: ['trip#ask-a-cafe'], sources: ['wall'] } },
  stories: { 'fewer-calls': { title: 'Fewer calls', owner: 'shop', personas: ['ann'] } },
  paths: { week: { title: 'Your first week' } },
  glossary: { churn: { title: 'Churn', meaning: 'People who leave.' } },
});
