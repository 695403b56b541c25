import { decoded } from '../model/address.ts';

/** Where a result is, seen from the page the reader is on. */
export interface ResultAddress {
  href: string;
  /** True when it is the page the reader is on. */
  here: boolean;
}

/** The address of a result. On the reader's own page the view in the address stays as it is. */
export function resultAddress(url: string, page: { pathname: string; search: string }): ResultAddress {
  const [path = '', hash] = url.split('#');
  // A page's own address is always escaped, a result's is as its index has it.
  if (decoded(path) !== decoded(page.pathname)) return { href: url, here: false };
  return { href: `${path}${page.search}${hash === undefined ? '' : `#${hash}`}`, here: true };
}
