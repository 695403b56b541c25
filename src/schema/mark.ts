import { z } from 'astro/zod';
import { markInWords, marks, type Mark, type MarkColour } from './marks.ts';

const inWords = marks.map(markInWords);
const colours = [...new Set(marks.map(({ colour }) => colour))];
const shapesOf = (colour: MarkColour) => marks.filter((one) => one.colour === colour).map(({ shape }) => shape);

const markFields = z
  .strictObject({
    colour: z.enum(colours).describe('The colour: plum, green, red or violet.'),
    shape: z
      .enum(marks.map(({ shape }) => shape))
      .describe(
        `The shape that goes with the colour: ${colours.map((colour) => `${shapesOf(colour).join(' or ')} with ${colour}`).join(', ')}.`,
      ),
  })
  .superRefine(({ colour, shape }, context) => {
    const values = shapesOf(colour);
    if (values.includes(shape)) return;
    const message = `must be ${values.join(' or ')} where the colour is ${colour}`;
    context.addIssue({ code: 'invalid_value', path: ['shape'], values, input: shape, message });
  });

/** The look of a persona: "green star", or `colour` and `shape`. Normalised to one of `marks`. */
export const mark = z
  .union([z.enum(inWords), markFields.transform(({ colour, shape }) => `${colour} ${shape}`)])
  .transform((words): Mark => marks.find((one) => markInWords(one) === words) ?? marks[0]);
