import '../every-page.ts';
import '../explore-page.ts';
