import '../every-page.ts';
import '../copy-embed.ts';
import '../journey-map.ts';
import '../keep-view.ts';
