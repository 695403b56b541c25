import '../journey-map.ts';
import '../keep-view.ts';
