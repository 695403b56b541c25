import { insightWords } from '../messages/messages.ts';
import { confidenceFactor, type Score, type Weights } from './score.ts';

/**
 * The arithmetic of a score with the numbers that went in: `reach 39 × impact 5 × confidence 1 (high) ÷ effort 2`;
 * a weight other than 1 is shown as an exponent. Null when there is no score.
 */
export function scoreInWords(score: Score, weights: Weights): string | null {
  const { value, reach, impact, effort, confidence } = score;
  if (value === null || reach === null || impact === null || effort === null) return null;
  const power = (weight: number) => (weight === 1 ? '' : ` ^ ${weight}`);
  const { names, confidences } = insightWords;
  const sure = `${names.confidence} ${confidenceFactor[confidence]}${power(weights.confidence)} (${confidences[confidence]})`;
  return `${names.reach} ${reach}${power(weights.reach)} × ${names.impact} ${impact}${power(weights.impact)} × ${sure} ÷ ${names.effort} ${effort}${power(weights.effort)}`;
}
