import { expect, test } from 'vitest';
import * as en from '../../src/messages/en.ts';
import { said } from './said.ts';
import { casesOf } from './said-cases.ts';

test.each(casesOf(said, en))('%s says what is true of what it is given', (_, sentence, cases) => {
  for (const [given, english] of cases) expect([given, sentence(...given)]).toEqual([given, english]);
});
