import { describe, expect, test } from 'vitest';
import { addressProblem } from '../../src/checks/safe-address.ts';

describe('addressProblem()', () => {
  test.each([
    'https://harbour.example/a?b=c:d#e',
    'http://harbour.example',
    'HTTPS://harbour.example',
    'mailto:a@b.example',
    'tel:+41',
    '/maps/',
    '/maps/a/#step:1',
    '#step',
    '../leaving/',
    './a:b',
    'picture.png',
    '?persona=a:b',
    '',
  ])('lets %j stand', (address) => {
    expect(addressProblem(address)).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    '\u200bjavascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:run',
    'file:///etc/passwd',
    'blob:https://a',
    'view-source:https://a',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/\t/evil.example',
  ])('refuses %j', (address) => {
    expect(addressProblem(address)).not.toBeNull();
  });
});
