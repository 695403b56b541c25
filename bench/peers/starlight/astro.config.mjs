import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as its own starter sets it up: Pagefind on, the sidebar made from the folder. That sidebar lists every page
// on every page, which grows with the square of their number; BENCH_SHORT_SIDEBAR leaves one link in it, to see what the
// rest costs.
const sidebar = process.env.BENCH_SHORT_SIDEBAR ? { sidebar: [{ label: 'Home', link: '/' }] } : {};

export default defineConfig({
  integrations: [starlight({ title: 'Bench', ...sidebar })],
});
