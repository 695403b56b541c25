import '../every-page.ts';
import '../maps-in-texts.ts';
import '../path-progress.ts';
import '../path-question.ts';
