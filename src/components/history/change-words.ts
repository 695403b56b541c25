import { history } from '../../messages/messages.ts';
import { mapStatuses } from '../../model/map-words.ts';
import type { Atlas } from '../../model/atlas.ts';
import { formatDate } from '../../model/dates.ts';
import type { Swing } from '../../model/figures.ts';
import type { JourneyChange } from '../../model/journey-changes.ts';
import { valueInWords } from '../../model/metric-words.ts';
import { listed, signed } from '../../model/words.ts';

function swing(value: Swing | null): string {
  if (value === null) return history.unknown;
  const [from, to] = value;
  return from === to ? signed(to) : history.within(signed(from), signed(to));
}

type Words = { [Kind in JourneyChange['kind']]: (change: JourneyChange & { kind: Kind }) => string };

/** A change in a sentence, with the names that the site has for things today; what it no longer knows goes by its id. */
export function changeInWords(atlas: Atlas, change: JourneyChange): string {
  const { language } = atlas.site;
  const persona = (id: string) => atlas.personas.get(id)?.fields.title ?? id;
  const source = (id: string) => atlas.sources.get(id)?.fields.title ?? id;
  const words: Words = {
    'step-added': ({ step }) => history.stepAdded(step),
    'step-gone': ({ step }) => history.stepGone(step),
    'step-moved': ({ step }) => history.stepMoved(step),
    'step-renamed': ({ from, to }) => history.stepRenamed(from, to),
    emotion: (one) => history.emotion(persona(one.persona), one.step, swing(one.from), swing(one.to)),
    'pain-added': ({ step, pain }) => history.painAdded(pain, step),
    'pain-answered': ({ step, pain, answers }) => history.painAnswered(pain, step, listed(answers)),
    'pain-gone': ({ step, pain }) => history.painGone(pain, step),
    'pain-changed': ({ step, from, to, severity: [was, is] }) =>
      was === is ? history.painReworded(from, to, step) : history.painSeverity(to, step, was, is),
    reading: ({ step, metric, from, to }) => {
      const fields = atlas.metrics.get(metric)?.fields;
      const value = (number: number) => valueInWords(number, fields ?? { unit: null });
      return history.reading(fields?.title ?? metric, step, value(from), value(to));
    },
    'persona-added': (one) => history.personaAdded(persona(one.persona)),
    'persona-gone': (one) => history.personaGone(persona(one.persona)),
    'source-added': (one) => history.sourceAdded(source(one.source)),
    'source-gone': (one) => history.sourceGone(source(one.source)),
    coverage: ({ from, to }) => history.coverage(from, to),
    reviewed: ({ on }) => history.reviewed(formatDate(on, language)),
    validated: ({ on }) => history.validated(formatDate(on, language)),
    status: ({ from, to }) => history.status(mapStatuses[from], mapStatuses[to]),
    question: ({ to }) => (to === null ? history.questionGone : history.question(to)),
  };
  const say = words[change.kind] as (change: JourneyChange) => string;
  return say(change);
}
