import '../every-page.ts';
import '../maps-in-texts.ts';
