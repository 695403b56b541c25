import { locale, rightToLeft } from './locale.ts';

const numerals = /* @__PURE__ */ new Intl.NumberFormat(locale, {
  maximumFractionDigits: 20,
  signDisplay: 'negative',
});
const percentages = /* @__PURE__ */ new Intl.NumberFormat(locale, {
  style: 'unit',
  unit: 'percent',
  maximumFractionDigits: 20,
  signDisplay: 'negative',
});

/** A number as the site’s language writes it, as exact as it is: `1,320` or `1.320`, `3.5` or `3,5`. */
export function numeral(value: number): string {
  return numerals.format(value);
}

/** A number of percent: `33%`, in German `33 %` with a space that does not break. */
export function percentage(value: number): string {
  return percentages.format(value);
}

/** Before a sign that stands apart from its number where lines run from right to left: it keeps the sign in front. */
export const beforeSign = rightToLeft ? '\u200e' : '';
