import '../every-page.ts';
import '../keep-view.ts';
import '../print-view.ts';
