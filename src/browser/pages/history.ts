import '../every-page.ts';
import '../map-history.ts';
