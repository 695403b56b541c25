import '../journey-map.ts';
