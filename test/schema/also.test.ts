import { expect, test } from 'vitest';
import { channel } from '../../src/schema/channel.ts';
import { journeyMap } from '../../src/schema/journey-map.ts';
import { metric } from '../../src/schema/metric.ts';
import { persona } from '../../src/schema/persona.ts';
import { product } from '../../src/schema/product.ts';
import { term } from '../../src/schema/term.ts';

const collections = { channel, journeyMap, metric, persona, product, term };
const needed = { title: 'Cash machine', summary: 'Gives cash.' };

test.each(Object.entries(collections))('a %s has other words: one, several, or none', (name, schema) => {
  const fields = name === 'term' ? { title: 'Cash machine', meaning: 'Gives cash.' } : needed;
  const also = (value: object) => schema.parse({ ...fields, ...value }).also;
  expect(also({ also: 'ATM' })).toEqual(['ATM']);
  expect(also({ also: ['ATM', 'cashpoint'] })).toEqual(['ATM', 'cashpoint']);
  expect(also({})).toEqual([]);
  expect(schema.safeParse({ ...fields, also: '' }).success).toBe(false);
});
