import { oddSpaces, zeroWidths } from './strange-signs.ts';

/** A number as YAML would read it, and on what condition it is the one that was meant; null where it can be no other. */
export interface NumberReading {
  number: string;
  when: string | null;
}

/** What a text that should be a number says. */
export interface NumberReadings {
  readings: NumberReading[];
  /** The unit that stands beside the number; empty for none. */
  unit: string;
  /** Whether it is no exact number: `<5`, `~40`, `5–10`. */
  vague: boolean;
}

const nothing: NumberReadings = { readings: [], unit: '', vague: false };

const fractions: Readonly<Record<string, string>> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
  '⅛': '125',
  '⅜': '375',
  '⅝': '625',
  '⅞': '875',
};

const factors: Readonly<Record<string, { digits: number; word: string }>> = {
  k: { digits: 3, word: 'thousand' },
  K: { digits: 3, word: 'thousand' },
  tsd: { digits: 3, word: 'thousand' },
  thousand: { digits: 3, word: 'thousand' },
  m: { digits: 6, word: 'million' },
  M: { digits: 6, word: 'million' },
  mn: { digits: 6, word: 'million' },
  mio: { digits: 6, word: 'million' },
  million: { digits: 6, word: 'million' },
  bn: { digits: 9, word: 'billion (a thousand millions)' },
  B: { digits: 9, word: 'billion (a thousand millions)' },
  mrd: { digits: 9, word: 'billion (a thousand millions)' },
  billion: { digits: 9, word: 'billion (a thousand millions)' },
};

/** Digits of any script as those of ASCII, and the signs of numbers in their plain form. */
function plainSigns(text: string): string {
  return text
    .replace(new RegExp(`[${zeroWidths}]`, 'gu'), '')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      let zero = code;
      // The digits of a script stand in a row of ten.
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String(code - (code < 0x1d7ce ? zero : code - ((code - 0x1d7ce) % 10)));
    })
    .replace(/[−－﹣]/gu, '-')
    .replace(/[＋﹢]/gu, '+')
    .replace(/[，]/gu, ',')
    .replace(/[．]/gu, '.')
    .replace(/％/gu, '%')
    .replace(new RegExp(`[${oddSpaces}\\s]+`, 'gu'), ' ')
    .trim();
}

/** A whole and a part of digits as YAML writes the number, without zeros that say nothing. */
function written(whole: string, part: string): string {
  const before = whole.replace(/^0+(?=\d)/, '') || '0';
  const after = part.replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}

/** Moves the point of a number to the right. */
function times(number: string, digits: number): string {
  const [whole = '', part = ''] = number.split('.');
  return written(whole + part.padEnd(digits, '0').slice(0, digits), part.slice(digits));
}

/** What digits with points, commas, spaces and apostrophes in them can stand for; without sign. */
function unsigned(text: string): NumberReading[] {
  const one = (whole: string, part = ''): NumberReading[] => [{ number: written(whole, part), when: null }];
  if (/^\d+$/.test(text)) return one(text);
  const mixed = /^(\d*) ?([½¼¾⅕⅖⅗⅘⅛⅜⅝⅞])$/u.exec(text);
  if (mixed) return one(mixed[1] ?? '', fractions[mixed[2] ?? ''] ?? '');
  const power = /^(\d+(?:\.\d+)?)[eE]\+?(\d{1,2})$/.exec(text);
  if (power) return [{ number: times(power[1] ?? '', Number(power[2])), when: null }];
  const hexadecimal = /^0x([\da-f]{1,12})$/i.exec(text);
  if (hexadecimal)
    return [{ number: String(Number.parseInt(hexadecimal[1] ?? '', 16)), when: `it is a hexadecimal number` }];
  // Groups of three, parted by what parts nothing else: the last sign, if it is another one, is the decimal one.
  const grouped = /^(\d{1,3})((?:([ '’_])\d{3})(?:\3\d{3})*)(?:[.,](\d+))?$/u.exec(text);
  if (grouped) return one(`${grouped[1] ?? ''}${(grouped[2] ?? '').replace(/\D/g, '')}`, grouped[4] ?? '');
  if (/^\d+(?:_\d+)+$/.test(text)) return one(text.replaceAll('_', ''));
  const both = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(text);
  if (both && both[2] !== both[3]) return one((both[1] ?? '').replace(/\D/g, ''), both[4] ?? '');
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(text) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) {
    return one(text.replace(/\D/g, ''));
  }
  const [, whole = '', sign = '', part = ''] = /^(\d*)([.,])(\d+)$/.exec(text) ?? [];
  if (sign === '') return /^\d+[.,]$/.test(text) ? one(text.slice(0, -1)) : [];
  // 0,200 and 1234,567 can’t be thousands; a point alone is what YAML writes.
  if (!/^[1-9]\d{0,2}$/.test(whole) || part.length !== 3) return one(whole, part);
  const name = sign === ',' ? 'comma' : 'point';
  return [
    { number: whole + part, when: `the ${name} parts the thousands` },
    { number: written(whole, part), when: `the ${name} is a decimal one` },
  ];
}

const vagueMarks =
  /^(?:[<>≤≥~≈±∼≃]|(?:about|around|approx|approximately|ca|circa|c|nearly|almost|over|under|more than|less than|up to|at least|at most|etwa|rund|über|unter|bis zu|mindestens|höchstens|knapp|gut)\b\.?)/iu;

/**
 * What a text that should be a number can stand for: every reading that keeps its meaning, with its condition. None for
 * what says no number, or says it only more or less.
 */
export function readNumber(text: string): NumberReadings {
  const plain = plainSigns(text)
    .replace(/^["'“„«‘‚](.*)["'”“»’‘]$/u, '$1')
    .trim();
  if (!/[\p{N}]/u.test(plain) || plain.length > 60) return nothing;
  if (vagueMarks.test(plain) || /\d ?(?:\+|-|\?|bis|to|–|—|\.\.+|…)(?: ?[\d?]|$)/u.test(plain))
    return { ...nothing, vague: true };
  const shape =
    /^([-+]?) ?(\p{Sc}|[A-Z]{3}(?= ?\d))? ?([-+]?)([\d½¼¾⅕⅖⅗⅘⅛⅜⅝⅞](?:[\d½¼¾⅕⅖⅗⅘⅛⅜⅝⅞.,'’_]|[eE]\+?\d| (?=[\d½¼¾⅕⅖⅗⅘⅛⅜⅝⅞]))*|0x[\da-f]+|[.,]\d+) ?(.*)$/iu.exec(
      plain,
    );
  if (shape === null) return nothing;
  const [, firstSign = '', currency = '', secondSign = '', digits = '', rest = ''] = shape;
  const hexadecimal = /^0$/.test(digits) && /^x[\da-f]+$/i.test(rest);
  const number = hexadecimal ? unsigned(digits + rest) : unsigned(digits);
  if (number.length === 0) return nothing;
  const sign = `${firstSign}${secondSign}` === '-' ? '-' : '';
  const signed = (one: string): string => (one === '0' ? one : `${sign}${one}`);
  const unit = hexadecimal ? '' : rest.trim();
  const factor = /^([a-z]+)\.?(?: ?(.*))?$/iu.exec(unit);
  const word = factor?.[1] ?? '';
  const key = Object.hasOwn(factors, word) ? word : word.toLowerCase();
  const large = Object.hasOwn(factors, key) ? factors[key] : undefined;
  if (large !== undefined) {
    const readings = number.map(({ number: one, when }) => ({
      number: signed(times(one, large.digits)),
      when: [`"${word}" stands for ${large.word}`, ...(when === null ? [] : [when])].join(' and '),
    }));
    // Metres, minutes and months are written like this, too.
    if (key === 'm') readings.push(...number.map((one) => ({ number: signed(one.number), when: '"m" is the unit' })));
    return { readings, unit: [currency, factor?.[2] ?? ''].join(' ').trim(), vague: false };
  }
  // A fraction, a date, a ratio or a second number is no unit.
  if (/[\d/:;]/.test(unit) && !/^[\p{L}/]+$/u.test(unit)) return nothing;
  return {
    readings: number.map(({ number: one, when }) => ({ number: signed(one), when })),
    unit: [currency, unit].join(' ').trim(),
    vague: false,
  };
}

/** A value on a scale of its own: `4/5`, `3 of 5`, `8 out of 10`, `60%`; null for anything else. */
export function readShare(text: string): { value: number; of: number } | null {
  const [, value, of] =
    /^(\d{1,3}(?:[.,]\d{1,2})?) ?(?:\/|of|out of|von|aus) ?(\d{1,3})$/iu.exec(plainSigns(text)) ?? [];
  if (value !== undefined && of !== undefined) {
    const share = { value: Number(value.replace(',', '.')), of: Number(of) };
    return share.of > 1 && share.value <= share.of ? share : null;
  }
  const percent = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%$/.exec(plainSigns(text))?.[1];
  const value100 = percent === undefined ? NaN : Number(percent.replace(',', '.'));
  return value100 <= 100 ? { value: value100, of: 100 } : null;
}
