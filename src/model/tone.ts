/** How a low or a high is told: the colour of alarm is for what really is low, that of praise for what really is high. */
export function toneOf(kind: 'low' | 'high', level: number): 'low' | 'high' | '' {
  if (kind === 'low') return level < 0 ? 'low' : '';
  return level > 0 ? 'high' : '';
}
