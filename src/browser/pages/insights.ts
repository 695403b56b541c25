import '../every-page.ts';
import '../insight-ranking.ts';
