import { pathProgress as words } from '../messages/messages.ts';

// Whoever followed a link of an onboarding stop finds the way back to it: the address says where they come from, so
// nothing has to be kept.
const from = new URLSearchParams(location.search).get('from') ?? '';
const explore = document.querySelector<HTMLElement>('search-dialog')?.dataset['explore'];
// The ids of a path and of a stop, and nothing that could lead elsewhere.
if (explore !== undefined && /^[\p{L}\p{M}\p{N}_-]+\/[\p{L}\p{M}\p{N}_-]+$/u.test(from)) {
  const link = document.createElement('a');
  link.className = 'button come-back';
  link.href = new URL(`../start/${from}/`, new URL(explore, location.href)).href;
  link.textContent = words.back;
  document.querySelector('main')?.append(link);
}
