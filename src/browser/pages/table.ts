import '../every-page.ts';
import '../keep-view.ts';
import '../map-table.ts';
