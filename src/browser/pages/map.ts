import '../every-page.ts';
import '../embed-menu.ts';
import '../journey-map.ts';
import '../keep-view.ts';
import '../print-map.ts';
