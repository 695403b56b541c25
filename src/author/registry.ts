import { ownComponents } from 'virtual:journeybook/own-components';
import type { AuthorComponent } from '../components/author-component.ts';
import Callout from './Callout.astro';
import Insight from './Insight.astro';
import JourneyMap from './JourneyMap.astro';
import Metric from './Metric.astro';
import Quote from './Quote.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** Each component has props of its own. */
type Registered = (props: never) => astroHTML.JSX.Element;

/**
 * The components authors may use in a body, without an import. The names are public and permanent; a company's own
 * components stand beside them, but can't take their names.
 */
const authorComponents: Readonly<Record<string, Registered | undefined>> = {
  ...ownComponents,
  Callout,
  Insight,
  JourneyMap,
  Metric,
  Quote,
  Step,
  Term,
};

/** The component of a name; undefined when there is none. The checks have held the props of each use against it. */
export function authorComponent(name: string): AuthorComponent | undefined {
  return authorComponents[name] as AuthorComponent | undefined;
}
