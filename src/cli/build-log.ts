import type { AstroLoggerDestination } from 'astro';

/**
 * What Astro logs of a build, a line each, on the standard error stream: the other one holds the report. Of an error
 * only what happened is told; it is thrown too, and where it comes from is said when the build ends.
 */
export default function buildLog(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      if (level !== 'warn' && level !== 'error') return;
      const said = level === 'error' ? (message.split('\n')[0] ?? '') : message;
      const about = label === null || label === 'SKIP_FORMAT' ? '' : ` [${label}]`;
      process.stderr.write(`[${level}]${about} ${said}\n`);
    },
  };
}
