declare namespace App {
  interface Locals {
    /** The entry whose page is being rendered: what components in its body refer to by default. */
    entry?: { collection: 'maps' | 'insights' | 'personas'; id: string };
  }
}
