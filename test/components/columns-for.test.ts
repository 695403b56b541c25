import { describe, expect, test } from 'vitest';
import { columnsFor } from '../../src/components/map/columns-for.ts';

describe('columnsFor()', () => {
  test('leaves the columns of a map without long words as they are', () => {
    expect(columnsFor([])).toBe('');
    expect(columnsFor(['Ask whether it will work', 'Kontoeröffnung', 'Vertragsschluss'])).toBe('');
  });

  test('widens them for a long word of any title, however short the others', () => {
    expect(columnsFor(['Warten', 'Die Vertragsunterzeichnung'])).toBe('for-long-words');
    expect(columnsFor(['Vertragsunterzeichnung', 'Zahlungsverkehrsberatung'])).toBe('for-longest-words');
  });

  test('counts the parts of a word that may be broken, and letters as they are read', () => {
    expect(
      columnsFor(['Allgemeine-Geschäfts-Bedingungen', 'Schufa-/Bonitätsauskunft', 'Zah\u00ADlungs\u00ADverkehrsamt']),
    ).toBe('');
    expect(columnsFor(['𝒜'.repeat(16)])).toBe('');
  });
});
