import '../every-page.ts';
import '../map-atlas.ts';
