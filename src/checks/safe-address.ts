const safeSchemes = ['http', 'https', 'mailto', 'tel'];

/**
 * Why an address may not stand in a link or picture, as the end of a sentence, or null when it may: http, https,
 * mailto, tel, or a place of this site (`/maps/…`, `#step`, `../…`).
 */
export function addressProblem(address: string): string | null {
  // Browsers drop control characters, tabs and line ends, and read a backslash as a slash.
  const plain = address.replace(/[\p{Cc}\p{Cf}\s\u2028\u2029]+/gu, '').replaceAll('\\', '/');
  if (plain.startsWith('//')) return 'leads to another site without saying how';
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  if (scheme === undefined) return null;
  return safeSchemes.includes(scheme.toLowerCase()) ? null : `starts with "${scheme.slice(0, 20)}:"`;
}
