import { ownComponents } from 'virtual:journeybook/own-components';
import Callout from './Callout.astro';
import Insight from './Insight.astro';
import JourneyMap from './JourneyMap.astro';
import Metric from './Metric.astro';
import Quote from './Quote.astro';
import Step from './Step.astro';

/**
 * The components authors may use in a body, without an import. The names are public and permanent; a company's own
 * components stand beside them, but can't take their names.
 */
export const authorComponents = { ...ownComponents, Callout, Insight, JourneyMap, Metric, Quote, Step };
