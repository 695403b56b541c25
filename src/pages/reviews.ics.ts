import type { APIRoute } from 'astro';
import { reviewCalendar } from '../components/feeds/review-calendar.ts';
import { toIcs } from '../exports/ics.ts';
import { getAtlas, getToday } from '../site/atlas.ts';

export const GET: APIRoute = async () =>
  new Response(toIcs(reviewCalendar(await getAtlas(), await getToday())), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
